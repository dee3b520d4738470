using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Core.Questions.Masking;

/// <summary>
/// Puts a word in place of what tells who a person is: e-mail addresses, telephone numbers, cedulas and other documents, card
/// numbers. Amounts, dates and years are left alone. It is done before anything is answered or written, and doing it again
/// changes nothing, so that a recorded question is answered again as it was.
/// </summary>
public static partial class PersonalMask
{
    /// <summary>How far before a number a word may stand that announces it.</summary>
    private const int Before = 28;

    /// <summary>A mask may show that the number beside it is one too; after so many rounds the text is made to mislead.</summary>
    private const int MostRounds = 8;

    public static Question Apply(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (text, previous) = (Apply(question.Text), question.Previous.Select(Apply).ToList());
        return text == question.Text && previous.SequenceEqual(question.Previous) ? question : question with { Text = text, Previous = previous };
    }

    /// <returns>The same text where nothing is masked; the words are those of the text's language.</returns>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var round = 0; round < MostRounds; round++)
        {
            var masked = Once(text);
            if (ReferenceEquals(masked, text))
            {
                break;
            }

            text = masked;
        }

        return text;
    }

    private static string Once(string text)
    {
        if (!text.Any(char.IsDigit) && !text.AsSpan().ContainsAny('@', '\uff20'))
        {
            return text;
        }

        var found = Emails().Matches(text).Select(match => (Start: match.Index, End: match.Index + match.Length, Kind: PersonalKind.Email)).ToList();
        found.AddRange(Passports().Matches(text).Select(match => match.Groups["number"]).Select(number => (number.Index, number.Index + number.Length, PersonalKind.Identity)));
        found.AddRange(DigitGroups.Runs(text).SelectMany(run => Numbers(text, run)));
        return found.Count == 0 ? text : Masked(text, found);
    }

    private static string Masked(string text, List<(int Start, int End, PersonalKind Kind)> found)
    {
        var language = LanguageDetector.Detect(text, Tokenizer.Tokenize(Words.Clean(text)), null) ?? Language.English;
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end, kind) in found.OrderBy(one => one.Start))
        {
            // What is within an address already masked is gone with it.
            if (start >= at)
            {
                masked.Append(text, at, start - at).Append(MaskWords.In(kind, language));
                at = end;
            }
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The longest number that begins at each group; what follows it is looked at anew.</summary>
    private static IEnumerable<(int Start, int End, PersonalKind Kind)> Numbers(string text, IReadOnlyList<DigitGroup> run)
    {
        for (var first = 0; first < run.Count; first++)
        {
            if (Longest(text, run, first) is { } found)
            {
                yield return (StartOf(text, run[first].Start), run[found.Last].End, found.Kind);
                first = found.Last;
            }
        }
    }

    private static (int Last, PersonalKind Kind)? Longest(string text, IReadOnlyList<DigitGroup> run, int first)
    {
        var (start, last, length) = (run[first].Start, first, run[first].Digits.Length);
        if (IsPartOfWord(text, start) || IsAmount(text, start))
        {
            return null;
        }

        while (last + 1 < run.Count && length + run[last + 1].Digits.Length <= NumberKinds.MostDigits)
        {
            length += run[++last].Digits.Length;
        }

        for (; last >= first; last--)
        {
            var groups = run.Skip(first).Take(last - first + 1).ToList();
            var kind = NumberKinds.Of(
                string.Concat(groups.Select(group => group.Digits)),
                string.Join(' ', groups.Select(group => group.Digits.Length)),
                international: text.AsSpan(0, start).TrimEnd("( ").EndsWith('+'),
                announced: Announcing().IsMatch(text[Math.Max(0, start - Before)..start]),
                dashed: groups.Zip(groups.Skip(1)).All(pair => text.AsSpan(pair.First.End, pair.Second.Start - pair.First.End) is "-"));
            if (kind is not null && !Continues(text, run[last].End))
            {
                return (last, kind.Value);
            }
        }

        return null;
    }

    /// <summary>The plus sign and the bracket belong to the number.</summary>
    private static int StartOf(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd("( ");
        return before.EndsWith('+') ? before.Length - 1 : start > 0 && text[start - 1] == '(' ? start - 1 : start;
    }

    /// <summary>A letter before makes it the name of a thing: "P3-2025", "UH60".</summary>
    private static bool IsPartOfWord(string text, int start) => start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is ',' or '\'');

    private static bool IsAmount(string text, int start) => text.AsSpan(0, start).TrimEnd() is { Length: > 0 } before
        && (before[^1] is '$' or '€' or '£' || before.EndsWith("USD", StringComparison.OrdinalIgnoreCase));

    /// <summary>Followed by decimals or by a currency it is an amount, by a letter the name of a thing.</summary>
    private static bool Continues(string text, int end) => Following().IsMatch(text[end..Math.Min(text.Length, end + 12)]);

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+'-]{1,64}[@\uff20][\p{L}\p{Nd}-]{1,63}(\.[\p{L}\p{Nd}-]{1,63}){1,8}", RegexOptions.NonBacktracking)]
    private static partial Regex Emails();

    [GeneratedRegex(@"\b(passport|pasaporte)[\s:#.]{1,3}((number|no|n[uú]mero|n[°º])[\s:#.]{1,3})?(?<number>[A-Za-z]{0,2}[0-9]{6,9})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Passports();

    [GeneratedRegex(@"\b(phone|tel|tels|tel[eé]fono|tel[eé]fonos|telephone|call|ll[aá]mame|ll[aá]menme|llamar|cel|celular|m[oó]vil|mobile|cell|whatsapp|wsp|fax)\b[^\d]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Announcing();

    [GeneratedRegex(@"^(,\d|[A-Za-z]|\s*(usd|dollars?|d[oó]lares|euros?|\$|€|%|millones|million|miles|thousand))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Following();
}
