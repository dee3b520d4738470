using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether a text speaks of what one of several is or costs: "each of the dogs", "por unidad", "un solo chaleco".</summary>
internal static class UnitReader
{
    private static readonly FrozenSet<string> _alone = FrozenSet.ToFrozenSet(["apiece", "unitario", "unitaria"]);

    private static readonly FrozenSet<string> _pairs = FrozenSet.ToFrozenSet(
    [
        "each of", "each one", "per unit", "per piece", "a piece", "one single", "a single", "just one", "only one", "one of",
        "cada uno", "cada una", "cada un", "por unidad", "por pieza", "c u", "un solo", "una sola", "uno solo", "uno de", "una de",
    ]);

    /// <summary>Behind one of these what is counted follows: "per boat", "por cada vehículo", "for each car".</summary>
    private static readonly FrozenSet<string> _before = FrozenSet.ToFrozenSet(["each", "every", "per", "cada"]);

    /// <summary>What is counted by itself: "each source says", "per year", "each side".</summary>
    private static readonly WordSet _others = new(
        "source outlet side paper newspaper report article text version year month week day hour time cent hundred thousand capita project thing",
        "fuente medio lado diario periodico reporte articulo texto version año mes semana dia hora vez cien ciento mil proyecto cosa");

    /// <summary>"Per noboa", "per the article" say who says so.</summary>
    private static readonly FrozenSet<string> _the = FrozenSet.ToFrozenSet(["the", "that", "this"]);

    /// <param name="names">Words that are names, folded.</param>
    public static bool IsIn(string text, IReadOnlySet<string>? names = null)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        return Enumerable.Range(0, words.Count).Any(i => _alone.Contains(words[i])
            || (i + 1 < words.Count && (_pairs.Contains($"{words[i]} {words[i + 1]}") || (_before.Contains(words[i]) && !char.IsAsciiDigit(words[i + 1][0]) && IsCounted(words[i + 1])))));

        bool IsCounted(string word) => !_others.Contains(word) && !_the.Contains(word) && names?.Contains(word) != true;
    }
}
