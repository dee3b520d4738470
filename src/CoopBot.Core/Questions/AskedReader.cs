using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Reads the question word: "how much", "cuándo", "in which city".</summary>
public static class AskedReader
{
    private static readonly FrozenDictionary<string, Asked> _words = new Dictionary<Asked, string[]>
    {
        [Asked.Amount] = ["how much", "what price", "cuanto", "cuanta", "que precio", "que monto"],
        [Asked.Number] = ["how many", "number of", "cuantos", "cuantas", "que cantidad", "numero de"],
        [Asked.Date] =
        [
            "when", "whens", "what day", "which day", "what date", "which date", "what year", "which year", "what month", "how long",
            "cuando", "que dia", "q dia", "que fecha", "q fecha", "que ano", "q ano", "que mes", "cuanto tiempo",
        ],
        [Asked.Place] =
        [
            "where", "wheres", "what city", "which city", "what cities", "which cities", "what port", "which port", "which ports", "what place", "which place", "which places",
            "donde", "adonde", "que ciudad", "q ciudad", "que ciudades", "q ciudades", "que lugar", "q lugar", "que lugares", "que puerto", "q puerto", "que puertos", "que parte",
        ],
        [Asked.Person] = ["who", "whos", "who's", "whose", "quien", "quienes"],
    }
        .SelectMany(pair => pair.Value.Select(words => KeyValuePair.Create(words, pair.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first question word decides; of two that begin alike, the longer.</summary>
    public static Asked Read(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        for (var i = 0; i < words.Count; i++)
        {
            if ((i + 1 < words.Count && _words.TryGetValue($"{words[i]} {words[i + 1]}", out var asked)) || _words.TryGetValue(words[i], out asked))
            {
                return asked;
            }
        }

        return Asked.Anything;
    }
}
