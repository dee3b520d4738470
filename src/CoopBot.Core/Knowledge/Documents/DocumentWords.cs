using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Makes words out of a document such as may be shown: one line, every character seen, nothing that could pass for one of our marks.</summary>
internal static partial class DocumentWords
{
    /// <summary>No letter of a language we read has more.</summary>
    private const int MostMarks = 2;

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        Span<char> character = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            switch (category)
            {
                case var _ when marks > MostMarks:
                    // A heap of accents would reach into the lines above.
                    break;
                case UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    // Soft hyphens, directions of writing, tags, pictures of a font.
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator:
                    clean.Append(' ');
                    break;
                case var _ when rune.Value is >= 0xFB00 and <= 0xFB06:
                    // Print joins f and i to one character that nobody searches for.
                    clean.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                default:
                    clean.Append(character[..rune.EncodeToUtf16(character)]);
                    break;
            }
        }

        // The numbers of a document's own notes would read like our marks; its other brackets only look like them.
        var words = NoteMarks().Replace(clean.ToString(), "").Replace('[', '(').Replace(']', ')');
        return White().Replace(words, " ").Trim().Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"\[\^?[0-9]{1,3}\]", RegexOptions.NonBacktracking)]
    private static partial Regex NoteMarks();

    [GeneratedRegex(" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex White();
}
