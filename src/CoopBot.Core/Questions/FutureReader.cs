using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether a text speaks of a time that is still to come, as seen from when it was written: "next year", "el mes que viene".</summary>
internal static class FutureReader
{
    private static readonly FrozenSet<string> _times = FrozenSet.ToFrozenSet(
        ["year", "years", "yr", "yrs", "month", "months", "week", "weeks", "decade", "ano", "anos", "mes", "meses", "semana", "semanas", "decada"]);

    /// <summary>Before such a word.</summary>
    private static readonly FrozenSet<string> _before = FrozenSet.ToFrozenSet(
        ["next", "nxt", "coming", "upcoming", "following", "proximo", "proximos", "proxima", "proximas", "prox", "siguiente", "siguientes", "otro"]);

    /// <summary>Behind such a word, shortened as in a chat too.</summary>
    private static readonly FrozenSet<string> _behind = FrozenSet.ToFrozenSet(["que viene", "q viene", "k viene", "to come", "que vienen", "q vienen", "entrante", "siguiente", "proximo"]);

    public static bool IsIn(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        return Enumerable.Range(0, words.Count).Any(i => _times.Contains(words[i])
            && ((i > 0 && _before.Contains(words[i - 1]))
                || (i + 1 < words.Count && _behind.Contains(words[i + 1]))
                || (i + 2 < words.Count && _behind.Contains($"{words[i + 1]} {words[i + 2]}"))));
    }
}
