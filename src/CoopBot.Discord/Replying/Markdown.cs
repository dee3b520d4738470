using System.Globalization;
using System.Text;
using CoopBot.Core.Conversations;

namespace CoopBot.Discord.Replying;

/// <summary>
/// Writes plain text so that Discord shows it as it is: nothing in it becomes a format, a link, a mention or an emoji. A backslash
/// before a sign takes its meaning away (https://discord.com/developers/docs/reference#message-formatting).
/// </summary>
internal static class Markdown
{
    private const string Special = @"\*_~`|<>[]#@";

    private const int LongestAddress = 1_000;

    private const int LongestName = 200;

    /// <summary>One atom for each character as a reader sees it; line breaks and signs that turn the direction of writing become spaces.</summary>
    public static IEnumerable<string> Atoms(string text)
    {
        var before = "";
        foreach (var (grapheme, next) in WithNext(TextPages.Graphemes(text)))
        {
            var plain = IsInvisible(grapheme) ? " " : grapheme;
            yield return Special.Contains(plain[0], StringComparison.Ordinal)
                || (plain[0] == ':' && next.StartsWith('/'))
                || (plain[0] is '-' or '+' && before.Length == 0)
                || (plain[0] is '.' or ')' && before.Length is > 0 and < 10 && before.All(char.IsAsciiDigit))
                    ? $"\\{plain}"
                    : plain;
            before = before.Length < 10 ? before + plain : before;
        }
    }

    /// <summary>One atom, so that no page ends inside it; a text without any letter or digit cannot be set in bold.</summary>
    public static string Bold(string text) => text.Any(char.IsLetterOrDigit) && text.Trim() == text ? $"**{Text(text)}**" : Text(text);

    public static string Text(string text) => string.Concat(Atoms(text));

    /// <summary>Cut where it is longer than a name is.</summary>
    public static string Name(string text) => Cut(text, LongestName, Text);

    /// <summary>A link that unfolds nothing, or the name alone where the address is too long to be shown.</summary>
    public static string Link(string name, Uri address)
    {
        // Brackets would end the address; Discord shows no link whose text looks like an address itself.
        var url = address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return url.Length > LongestAddress ? Name(name) : $"[{Name(name)}](<{url}>)";
    }

    /// <summary>A label of a button: at most so many UTF-16 units, whole characters only. Labels know no format.</summary>
    public static string Label(string text, int longest) => Cut(text, longest, plain => string.Concat(TextPages.Graphemes(plain).Select(grapheme => IsInvisible(grapheme) ? " " : grapheme)));

    private static string Cut(string text, int longest, Func<string, string> write)
    {
        var kept = new StringBuilder();
        foreach (var grapheme in TextPages.Graphemes(text))
        {
            if (kept.Length + grapheme.Length > longest - 1)
            {
                return write(kept.ToString()) + "…";
            }

            kept.Append(grapheme);
        }

        var whole = write(kept.ToString());
        return string.IsNullOrWhiteSpace(whole) ? "…" : whole;
    }

    private static bool IsInvisible(string grapheme) => Rune.GetUnicodeCategory(Rune.GetRuneAt(grapheme, 0)) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || grapheme[0] is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';

    private static IEnumerable<(string Atom, string Next)> WithNext(IEnumerable<string> atoms)
    {
        string? waiting = null;
        foreach (var atom in atoms)
        {
            if (waiting is not null)
            {
                yield return (waiting, atom);
            }

            waiting = atom;
        }

        if (waiting is not null)
        {
            yield return (waiting, "");
        }
    }
}
