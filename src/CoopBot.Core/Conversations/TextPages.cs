using System.Globalization;
using System.Text;

namespace CoopBot.Core.Conversations;

/// <summary>
/// Lays paragraphs out on pages of a limited length. A paragraph is a list of atoms that are never split (a grapheme, a mark, a
/// link); it stays whole where a page can hold it, and is otherwise broken after a space.
/// </summary>
public static class TextPages
{
    /// <summary>Stands for a grapheme or a link that no page could hold.</summary>
    private const string TooLong = "\uFFFD";

    /// <param name="limit">UTF-16 units a page; a page is never longer.</param>
    /// <returns>At least one page; paragraphs are parted by a line break, and a blank page never comes.</returns>
    public static IReadOnlyList<string> Pack(IEnumerable<IReadOnlyList<string>> paragraphs, int limit)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var pages = new List<string>();
        var page = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            var atoms = paragraph.Select(atom => atom.Length > limit ? TooLong : atom).ToList();
            var length = atoms.Sum(atom => atom.Length);
            if (page.Length > 0 && page.Length + 1 + length > limit)
            {
                Turn();
            }

            if (page.Length > 0)
            {
                page.Append('\n');
            }

            foreach (var line in length <= limit ? [atoms] : Break(atoms, limit))
            {
                if (page.Length > 0 && page.Length + line.Sum(atom => atom.Length) > limit)
                {
                    Turn();
                }

                page.AppendJoin("", line);
            }
        }

        Turn();
        return pages.Count > 0 ? pages : [""];

        void Turn()
        {
            var text = page.ToString().TrimEnd('\n');
            if (!string.IsNullOrWhiteSpace(text))
            {
                pages.Add(text);
            }

            page.Clear();
        }
    }

    /// <summary>What a reader takes for one character each (Unicode Standard Annex #29), a lone surrogate replaced.</summary>
    public static IEnumerable<string> Graphemes(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var grapheme = characters.GetTextElement();
            yield return grapheme.EnumerateRunes().Contains(Rune.ReplacementChar) ? grapheme.Normalized() : grapheme;
        }
    }

    /// <summary>UTF-8 cannot carry half of a surrogate pair.</summary>
    private static string Normalized(this string text) => string.Concat(text.EnumerateRunes());

    private static IEnumerable<List<string>> Break(List<string> atoms, int limit)
    {
        var line = new List<string>();
        var length = 0;
        foreach (var atom in atoms)
        {
            while (length + atom.Length > limit)
            {
                var space = line.FindLastIndex(other => other == " ");
                var cut = space > 0 ? space + 1 : line.Count;
                yield return line[..cut];
                line = line[cut..];
                length = line.Sum(other => other.Length);
            }

            line.Add(atom);
            length += atom.Length;
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
