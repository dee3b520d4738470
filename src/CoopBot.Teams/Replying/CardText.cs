using System.Globalization;
using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>Texts as runs of a card: nothing in them is a format, and the only links are those of the bibliography.</summary>
internal static class CardText
{
    private const int LongestAddress = 1_000;

    /// <summary>One line: breaks and signs that turn the direction of writing become spaces, half characters are replaced.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var invisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
            plain.Append(invisible ? " " : rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>At most so many UTF-16 units, whole characters only.</summary>
    public static string Cut(string text, int longest)
    {
        var plain = Plain(text);
        if (plain.Length <= longest)
        {
            return plain;
        }

        var kept = new StringBuilder();
        foreach (var grapheme in TextPages.Graphemes(plain))
        {
            if (kept.Length + grapheme.Length > longest - 1)
            {
                break;
            }

            kept.Append(grapheme);
        }

        return kept.Append('…').ToString();
    }

    public static TextRun Run(string text) => new(Plain(text));

    public static TextRun Subtle(string text) => new(Plain(text)) { IsSubtle = true, Size = "small" };

    public static TextRun Link(string text, Uri address) => address.AbsoluteUri.Length > LongestAddress
        ? Subtle(text)
        : new TextRun(Plain(text)) { Size = "small", SelectAction = new CardAction.OpenUrl(address) };

    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    /// <summary>A statement with what answers the question in bold, and its marks.</summary>
    public static IEnumerable<TextRun> Statement(AnswerStatement statement) =>
        EmphasisedText.Parts(statement)
            .Select(part => part.Bold ? TextRun.Bold(Plain(part.Text)) : Run(part.Text))
            .Append(Run(string.Concat(statement.Citations.Select(number => $" {Mark(number)}"))));
}
