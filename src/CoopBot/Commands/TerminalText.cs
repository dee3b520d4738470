using System.Globalization;
using System.Text;

namespace CoopBot.Commands;

/// <summary>Words of others on a terminal: on one line, and without what moves the cursor or turns the order of the letters round.</summary>
internal static class TerminalText
{
    public static string Of(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Concat(line.EnumerateRunes().Select(rune => Steers(rune) ? "?" : rune.ToString()));
    }

    /// <summary>At most so many characters as a reader counts them, then an ellipsis.</summary>
    public static string Of(string words, int most)
    {
        var line = new StringInfo(Of(words));
        return line.LengthInTextElements > most ? $"{line.SubstringByTextElements(0, most)}..." : line.String;
    }

    /// <summary>Controls, and the marks of the bidirectional algorithm that override or isolate (https://unicode.org/reports/tr9, section 2).</summary>
    private static bool Steers(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
