namespace CoopBot.Core.Retrieval;

/// <summary>How alike a word of one language and one of the other look once the habits of spelling are evened out.</summary>
internal static class Cognate
{
    /// <summary>Words that share fewer first letters are rarely the same word.</summary>
    private const int SharedLetters = 2;

    private const double OtherBeginning = 0.15;

    /// <summary>Endings that answer each other ("nación", "nation"; "estabilidad", "stability"), brought to one; the first that fits is taken.</summary>
    private static readonly (string From, string To)[] _endings =
    [
        ("mente", "li"), ("acion", "ation"), ("cion", "tion"), ("idad", "iti"), ("dad", "ti"), ("encia", "ence"), ("ancia", "ance"),
        ("ismo", "ism"), ("ista", "ist"), ("ario", "ari"), ("orio", "ori"), ("ico", "ic"), ("ica", "ic"), ("ivo", "ive"), ("iva", "ive"),
        ("oso", "ous"), ("osa", "ous"), ("ia", "i"), ("ado", "at"), ("ada", "at"), ("ing", ""), ("ed", ""), ("ar", ""), ("er", ""),
        ("ir", ""), ("os", ""), ("as", ""), ("o", ""), ("a", ""), ("e", ""), ("s", ""),
    ];

    /// <summary>Letters that answer each other, and doubled ones, which Spanish does without.</summary>
    private static readonly (string From, string To)[] _letters =
    [
        ("ph", "f"), ("th", "t"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"), ("w", "v"), ("x", "s"), ("z", "s"),
        ("bb", "b"), ("cc", "c"), ("dd", "d"), ("ff", "f"), ("gg", "g"), ("ll", "l"), ("mm", "m"), ("nn", "n"), ("pp", "p"), ("rr", "r"), ("ss", "s"), ("tt", "t"),
    ];

    /// <summary>A word as it is compared: folded, its ending and its letters brought to those of both languages.</summary>
    public static string Evened(string spelling)
    {
        var word = spelling;
        if (word.Length > 3 && word.StartsWith("es", StringComparison.Ordinal) && !"aeiou".Contains(word[2], StringComparison.Ordinal))
        {
            word = word[1..];
        }

        foreach (var (from, to) in _endings)
        {
            if (word.Length > from.Length + 2 && word.EndsWith(from, StringComparison.Ordinal))
            {
                word = string.Concat(word.AsSpan(0, word.Length - from.Length), to);
                break;
            }
        }

        foreach (var (from, to) in _letters)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        return word;
    }

    /// <returns>1 for words that are evened to the same, less for each slip between them; may be below 0.</returns>
    public static double Likeness(string evened, string other)
    {
        var longest = Math.Max(evened.Length, other.Length);
        var slips = EditDistance.Between(evened, other, longest);
        var shared = evened.AsSpan().CommonPrefixLength(other);
        return 1 - ((double)slips / longest) - (shared < SharedLetters ? OtherBeginning : 0);
    }
}
