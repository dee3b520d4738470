using System.Globalization;
using System.Text;

namespace CoopBot.Translation;

/// <summary>
/// The stream format of Apertium, as far as words and their senses need it: <c>^lemma&lt;tags&gt;/sense&lt;tags&gt;/sense&lt;tags&gt;$</c> for each
/// lexical unit, <c>*</c> before what is unknown, blanks between units passed on as they came.
/// </summary>
/// <remarks>
/// Each word stands on a line of its own, so that what comes back can be told to be of which; a number in brackets, which all
/// stages pass on, begins each block, so that no question gets the answer to another.
/// </remarks>
internal static class LexicalStream
{
    private const int MostWords = 64;
    private const int LongestWord = 64;
    private const int MostSenses = 8;

    /// <summary>Nothing but letters, digits, marks and apostrophes gets in: the format's own characters and the null that ends a block cannot.</summary>
    public static string Block(int number, IEnumerable<string> words) =>
        string.Create(CultureInfo.InvariantCulture, $"[{number}]\n") + string.Concat(words.Take(MostWords).Select(word => Plain(word) + "\n"));

    /// <param name="block">What came back for a block, without the null.</param>
    /// <returns>The senses by line, lower case; null when it is no answer to the block of that number and so many words.</returns>
    public static IReadOnlyList<string>[]? Senses(string block, int number, int words)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"[{number}]\n");
        if (!block.StartsWith(head, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = block[head.Length..].Split('\n');
        return lines.Length == Math.Min(words, MostWords) + 1 && lines[^1].Length == 0
            ? [.. lines[..^1].Select(InLine)]
            : null;
    }

    /// <summary>A word that falls apart into several lemmas ("dámelo") means each of them.</summary>
    private static List<string> InLine(string line)
    {
        var senses = new List<string>();
        for (var begin = line.IndexOf('^', StringComparison.Ordinal); begin >= 0; begin = line.IndexOf('^', begin + 1))
        {
            var end = line.IndexOf('$', begin);
            if (end < 0)
            {
                break;
            }

            senses.AddRange(line[(begin + 1)..end].Split('/').Skip(1).Select(Wording).Where(wording => wording.Length > 0));
        }

        return [.. senses.Distinct().Take(MostSenses)];
    }

    /// <summary>
    /// The lemma without its tags, the part that takes no endings behind it (<c>take&lt;vblex&gt;# out</c>); none for what a dictionary lacks
    /// (no tags, or <c>@</c> before it) and for pronouns, which have a lemma that is no word.
    /// </summary>
    private static string Wording(string sense)
    {
        var tags = sense.IndexOf('<', StringComparison.Ordinal);
        if (tags <= 0 || sense[0] is '@' or '*' || sense.StartsWith("prpers", StringComparison.Ordinal))
        {
            return "";
        }

        var rest = sense.IndexOf('#', tags);
        var lemma = (rest < 0 ? sense[..tags] : sense[..tags] + sense[rest..]).ToLowerInvariant();
        var wording = string.Join(' ', lemma.Split((char[])[' ', '_', '#'], StringSplitOptions.RemoveEmptyEntries));
        return wording.Length <= LongestWord && wording.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\'' or '-') ? wording : "";
    }

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || rune.Value == '\''))
        {
            plain.Append(rune);
        }

        return plain.Length <= LongestWord ? plain.ToString() : "";
    }
}
