namespace CoopBot.Core.Questions;

/// <summary>Spanish words made small or strong: "botecito" is a "bote", "carísimo" is "caro". Only for what is no word itself: a "visita" is no small visa.</summary>
internal static class Diminutives
{
    /// <summary>"Ojito" is as short as such words are made from.</summary>
    private const int ShortestBase = 3;

    /// <summary>Longer before shorter.</summary>
    private static readonly string[] _endings = [.. new[] { "ecit", "cit", "it", "isim" }.SelectMany(ending => new[] { $"{ending}o", $"{ending}a" }).OrderByDescending(ending => ending.Length)];

    /// <summary>What the word may be made from, the likeliest first; none for a word of another form.</summary>
    /// <param name="spelling">Lower case, accents folded.</param>
    public static IEnumerable<string> Bases(string spelling)
    {
        var word = spelling.EndsWith('s') ? spelling[..^1] : spelling;
        return _endings
            .Where(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestBase)
            .Select(ending => Written(word[..^ending.Length]))
            .SelectMany(stem => new[] { $"{stem}{word[^1]}", $"{stem}e", stem })
            .Distinct();
    }

    /// <summary>"Barquito" from "barco", "juguito" from "jugo".</summary>
    private static string Written(string stem) => stem switch
    {
        [.. var before, 'q', 'u'] => $"{before}c",
        [.. var before, 'g', 'u'] => $"{before}g",
        _ => stem,
    };
}
