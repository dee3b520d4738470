using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CoopBot.Core.Questions;

/// <summary>Cleaning of text and of single words, the same for asking and indexing.</summary>
internal static class Words
{
    /// <summary>Longer before shorter.</summary>
    private static readonly string[] _imperfect = ["iamos", "ian", "ias", "ia"];

    private const int MostMarks = 30;

    /// <summary>
    /// NFC; controls, lone surrogates, code points that are no characters and invisible format characters removed; runs of white
    /// space folded to one space; no more marks on one letter than the Stream-Safe Text Format has (UAX #15, section 13), since
    /// sorting them takes quadratic time.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, 4096));
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (IsSeen(rune))
            {
                marks = IsMark(rune) ? marks + 1 : 0;
                if (marks <= MostMarks)
                {
                    clean.Append(rune);
                }
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).TrimEnd();
    }

    /// <summary>The zero-width joiner stays: emoji are built with it.</summary>
    private static bool IsSeen(Rune rune) =>
        rune != Rune.ReplacementChar
        && (rune.Value & 0xFFFE) != 0xFFFE
        && (rune.Value == 0x200D || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The words of a list, parted by white space.</summary>
    public static FrozenSet<string> Set(string list) =>
        list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Removes accents from lower-case Latin letters; ñ becomes n. Done after stemming: before it, Spanish suffixes are missed.</summary>
    public static string Fold(string word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A lower-case word as it is compared letter by letter: accents folded but for the tilde, which tells "año" from "ano".</summary>
    public static string Spelling(string lower) =>
        lower.Contains('ñ', StringComparison.Ordinal) ? string.Join('ñ', lower.Split('ñ').Select(Fold)) : Fold(lower);

    /// <summary>The forms under which a word is indexed and searched: its stem, folded, and where it differs the stem of its folded spelling.</summary>
    /// <remarks>
    /// People leave accents out ("policia", "reactivacion"), and a Spanish suffix without its accent is not seen by the stemmer.
    /// Both spellings share at least one form, so they meet.
    /// </remarks>
    public static string[] Forms(string lower, Language language)
    {
        var folded = Spelling(lower);
        if (Numerals.Digits(folded, language) is var digits && digits != folded)
        {
            return [digits];
        }

        var stem = Spelling(Stem(lower, language));
        var other = Spelling(Stem(folded, language));
        var accented = language == Language.Spanish ? Spelling(Stem(Accented(folded), language)) : other;
        return stem == other && stem == accented ? [stem] : [.. new[] { stem, other, accented }.Distinct()];
    }

    private static string Stem(string lower, Language language) =>
        language == Language.Spanish ? SpanishStemmer.Stem(lower) : EnglishStemmer.Stem(lower);

    /// <summary>The accent that the asker may have left out: nouns in -cion and -sion always carry it, "recibio" and "tenia" mostly, what ends in -ncia never.</summary>
    private static string Accented(string folded) =>
        folded.EndsWith("cion", StringComparison.Ordinal) || folded.EndsWith("sion", StringComparison.Ordinal) ? $"{folded[..^2]}ón"
        : folded.EndsWith("io", StringComparison.Ordinal) ? $"{folded[..^1]}ó"
        : _imperfect.FirstOrDefault(ending => folded.EndsWith(ending, StringComparison.Ordinal)) is { } ending && !folded.AsSpan(0, folded.Length - ending.Length).EndsWith("nc") ? $"{folded[..^ending.Length]}í{ending[1..]}"
        : folded;
}
