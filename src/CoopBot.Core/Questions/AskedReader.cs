using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Reads the question word: "how much", "cuándo", "in which city".</summary>
public static class AskedReader
{
    private static readonly FrozenDictionary<string, Asked> _words = new Dictionary<Asked, string[]>
    {
        [Asked.Amount] =
        [
            "how much", "many million", "many millions", "many dollars", "many euros", "what price", "what amount",
            "cuanto", "cuanta", "cto", "cta", "cuantos millones", "cuantos dolares", "cuantos euros", "que precio", "q precio", "que monto", "q monto",
        ],
        [Asked.Number] =
        [
            "how many", "number of", "no of", "num of", "nr of", "what percentage", "what percent", "what share", "percent of", "count", "headcount",
            "cuantos", "cuantas", "ctos", "ctas", "cantidad", "que porcentaje", "q porcentaje", "que porciento", "q porciento", "numero de",
        ],
        [Asked.Date] =
        [
            "when", "whens", "what day", "which day", "what date", "which date", "what year", "which year", "what month", "how long",
            "cuando", "que dia", "q dia", "que fecha", "q fecha", "que ano", "q ano", "que mes", "q mes", "cuanto tiempo", "cto tiempo", "cdo", "cnd",
        ],
        [Asked.Place] =
        [
            "where", "wheres", "whered", "what city", "which city", "what cities", "which cities", "what port", "which port", "which ports", "what place", "which place", "which places",
            "which street", "which streets", "which road", "which roads", "which town", "which towns", "which province", "which provinces",
            "donde", "adonde", "dnd", "dond", "que ciudad", "q ciudad", "que ciudades", "q ciudades", "que lugar", "q lugar", "que lugares", "que puerto", "q puerto", "que puertos", "que parte",
            "que calle", "q calle", "que calles", "q calles", "que barrio", "que barrios", "que pueblo", "que pueblos", "que provincia", "que provincias", "q provincias",
        ],
        [Asked.Person] = ["who", "whos", "whod", "whose", "quien", "quienes"],
        [Asked.Meaning] = ["stand for", "stands for", "short for", "acronym", "sigla", "siglas", "significa", "significan", "quiere decir", "quieren decir"],
        [Asked.Reason] =
        [
            "y did", "y do", "y does", "y is", "y are", "y was", "y were", "y cant", "why", "whyd", "whys", "how come", "what for", "good for", "used for", "the point", "the purpose", "por que", "xq", "pq", "para que", "pa que", "pa q", "que sirve", "q sirve",
            "que sirven", "q sirven", "que fin", "q fin", "que proposito", "el proposito",
        ],
    }
        .SelectMany(pair => pair.Value.Select(words => KeyValuePair.Create(words, pair.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Behind one of these such a word joins clauses: "what did they say when", "name those who".</summary>
    private static readonly FrozenSet<string> _leading = FrozenSet.ToFrozenSet(
        ["what", "whats", "which", "wich", "how", "list", "name", "cual", "cuales", "lista", "listame", "enumera", "nombra"]);

    private static readonly FrozenSet<string> _joining = FrozenSet.ToFrozenSet(["when", "where", "who", "whose", "cuando", "donde", "quien", "quienes"]);

    /// <summary>What is weighed or counted, not paid: "how much cocaine", "cuánta gente", "cuánto por ciento".</summary>
    private static readonly FrozenSet<string> _weighed = FrozenSet.ToFrozenSet(
    [
        "seize", "seized", "confiscated", "catch", "caught", "nab", "nabbed", "cocaine", "coke", "coca", "drug", "drugs", "dope", "people", "percent", "percentage", "per cent", "fuel", "weigh", "weight", "area", "space", "tariff", "tariffs", "rate",
        "agarraron", "cogieron", "incautaron", "decomisaron", "cocaina", "droga", "drogas", "merca", "gente", "porciento", "por ciento", "porcentaje", "combustible", "corre", "corren", "bajo", "bajaron", "subio", "subieron", "crecio", "crecieron", "cayo", "cayeron", "aumento", "aumentaron", "peso", "pesa", "pesan", "pesaba", "pesaban", "mide", "miden", "arancel", "aranceles", "tasa",
    ]);

    /// <summary>Without any of those a word for money tells: "what did the dock cost", "price of the boats"; or the mark of a share: "what % voted".</summary>
    private static readonly FrozenSet<string> _money = FrozenSet.ToFrozenSet(
        ["cost", "costs", "price", "worth", "bill", "budget", "presupuesto", "costo", "costaron", "cuesta", "cuestan", "precio", "vale", "valen"]);

    /// <summary>The first question word decides; of two that begin alike, the longer.</summary>
    public static Asked Read(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => FunctionWords.WithoutContraction(Words.Fold(token.Lower)));
        var led = false;
        for (var i = 0; i < words.Count; i++)
        {
            var pair = i + 1 < words.Count && _words.ContainsKey($"{words[i]} {words[i + 1]}");
            if ((pair && _words.TryGetValue($"{words[i]} {words[i + 1]}", out var asked)) || (_words.TryGetValue(words[i], out asked) && !(led && _joining.Contains(words[i]))))
            {
                var following = words[(i + (pair ? 2 : 1))..];
                return asked == Asked.Amount && (following.Count > 0 ? IsWeighed(following) : words.Exists(_weighed.Contains)) ? Asked.Number : asked;
            }

            led |= _leading.Contains(words[i]);
        }

        return words.Exists(_money.Contains) ? Asked.Amount : AsksForShare(text) ? Asked.Number : Asked.Anything;
    }

    /// <summary>"What % voted": such a sign behind no number.</summary>
    private static bool AsksForShare(string text) =>
        text.IndexOf('%', StringComparison.Ordinal) is var sign and >= 0 && !(text.AsSpan(0, sign).TrimEnd(' ') is [.., var last] && char.IsAsciiDigit(last));

    /// <param name="otherwise">What is asked for where the text does not say.</param>
    public static Asked Read(string text, Asked otherwise) => Read(text) is var asked && asked == Asked.Anything ? otherwise : asked;

    /// <summary>By the next words, or the next that say something: "how much cocaine", "how much did it weigh", "de cuánto es el arancel".</summary>
    private static bool IsWeighed(IReadOnlyList<string> following) =>
        Begins(following) || Begins(following.Where(word => FunctionWords.IsContent(word, Language.English) && FunctionWords.IsContent(word, Language.Spanish)));

    private static bool Begins(IEnumerable<string> words) =>
        words.Take(2).ToList() is [var first, .. var rest] && (_weighed.Contains(first) || rest.Exists(second => _weighed.Contains($"{first} {second}")));
}
