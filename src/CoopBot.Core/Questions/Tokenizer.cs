using System.Globalization;
using System.Text;

namespace CoopBot.Core.Questions;

/// <summary>The one tokenizer: questions and passages pass through it alike.</summary>
/// <remarks>
/// A token is a run of letters and digits (Unicode), with apostrophes between letters and separators inside numbers kept:
/// "Ecuador's", "985,044" (read as 985044), "1.1" and "1,1" (both 1.1), "C" and "130H" from "C-130H". An amount written
/// together with its unit ("25M", "298k", "5yr") falls apart into number and letters. A currency sign is a token of its own, so
/// that a question for a price can meet an amount.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Longer runs are noise, not words; they are cut here.</summary>
    private const int LongestToken = 64;

    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (IsCurrency(text[i]))
            {
                tokens.Add(new Token(i, 1, text[i].ToString()));
                i++;
                continue;
            }

            // A mark by itself is no word: emoji carry them.
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = char.IsAsciiDigit(text[i]) ? EndOfNumber(text, i) : EndOfWord(text, i);
            tokens.Add(new Token(i, end - i, Normal(text.AsSpan(i, Math.Min(end - i, LongestToken)))));
            i = end;
        }

        return tokens;
    }

    private static bool IsCurrency(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static int EndOfWord(string text, int start)
    {
        var i = start;
        while (i < text.Length && (IsWordAt(text, i) || IsInnerApostrophe(text, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Digits, with single separators between digits; ordinals and codes keep their letters ("1st", "130H"), units do not.</summary>
    private static int EndOfNumber(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsInnerSeparator(text, i)))
        {
            i++;
        }

        var end = EndOfWord(text, i);
        return IsUnit(text.AsSpan(i, end - i)) ? i : end;
    }

    private static bool IsUnit(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" or "m" or "M" or "mm" or "MM" or "mil" or "usd" or "USD" or "yr" or "yrs" or "hr" or "hrs" or "km" or "kts" or "ft" or "kg" => true,
        _ => false,
    };

    private static bool IsWordAt(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] is '\'' or '’' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsInnerSeparator(string text, int i) =>
        text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1]);

    private static string Normal(ReadOnlySpan<char> raw)
    {
        if (char.IsAsciiDigit(raw[0]) && raw.IndexOfAny('.', ',') >= 0)
        {
            return NormalNumber(raw);
        }

        Span<char> lower = stackalloc char[LongestToken];
        raw.ToLowerInvariant(lower);
        lower = lower[..raw.Length];
        lower.Replace('’', '\'');
        return lower.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A separator before exactly three digits groups thousands; the last other one is the decimal point.</summary>
    private static string NormalNumber(ReadOnlySpan<char> raw)
    {
        var number = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not ('.' or ','))
            {
                number.Append(char.ToLowerInvariant(raw[i]));
            }
            else if (DigitsAfter(raw, i) != 3)
            {
                number.Append('.');
            }
        }

        return number.ToString();
    }

    private static int DigitsAfter(ReadOnlySpan<char> raw, int separator)
    {
        var count = 0;
        for (var i = separator + 1; i < raw.Length && char.IsAsciiDigit(raw[i]); i++)
        {
            count++;
        }

        return count;
    }
}
