using System.Globalization;
using System.Text;

namespace CoopBot.Core.Knowledge;

/// <summary>What words must be to be shown in a reply: one line, every character seen, and no address to follow.</summary>
internal static class PlainWords
{
    /// <summary>What is wrong with the words, to be read after their name; empty when nothing is.</summary>
    public static string Fault(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return "must be one line of text";
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                return $"holds a hidden character U+{rune.Value:X4}";
            }
        }

        return text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            ? "holds a web address"
            : "";
    }

    /// <summary>Controls but tab and line feed, what is not drawn or changes the direction of writing, and code points that are no characters.</summary>
    public static bool IsHidden(Rune rune) =>
        rune.Value is not ('\t' or '\n')
        && ((rune.Value & 0xFFFE) == 0xFFFE
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);
}
