using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Finds in a statement the values of the kind asked for, to be set in bold.</summary>
internal static partial class Emphasis
{
    /// <summary>Where everything is bold nothing is.</summary>
    private const int Most = 3;

    private const string Month =
        "January|February|March|April|May|June|July|August|September|October|November|December"
        + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

    private const string Number = @"\d+(?:[.,]\d+)*";

    /// <summary>Names in capitals that are neither persons nor places, and what begins a sentence.</summary>
    private static readonly FrozenSet<string> _noName = FrozenSet.ToFrozenSet(
        "the a an in on at of el la los las en un una no two four seven us u.s. time.news infobae dea inl january february march april may june july august september october november december".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of the text, none overlapping another, each between whole characters as seen; none for a reason or for anything.</summary>
    /// <param name="question">Words of the question, folded: what the asker said himself is no answer.</param>
    public static IReadOnlyList<TextSpan> In(string text, Asked asked, IReadOnlySet<string> question)
    {
        var found = asked switch
        {
            Asked.Amount => Amounts().Matches(text),
            Asked.Number => Numbers().Matches(text).Where(match => !Amounts().Matches(text).Any(amount => Overlap(amount, match)) && !Dates().Matches(text).Any(date => Overlap(date, match))),
            Asked.Date => Dates().Matches(text),
            Asked.Person => Persons().Matches(text).Where(match => IsName(match.Groups["name"].Value)),
            _ => Enumerable.Empty<Match>(),
        };
        return Sound(text, (asked == Asked.Place ? Places.In(text) : found.Select(match => Span(text, match)))
            .Where(span => !Tokenizer.Tokenize(text.Substring(span.Start, span.Length)).TrueForAll(token => question.Contains(Words.Fold(token.Lower))))
            .Take(Most));
    }

    /// <summary>What is money or a date; a number in it counts nothing.</summary>
    public static IReadOnlyList<TextSpan> AmountsAndDates(string text) =>
        [.. Amounts().Matches(text).Concat(Dates().Matches(text)).Select(match => new TextSpan(match.Index, match.Length))];

    private static TextSpan Span(string text, Match match) =>
        match.Groups["name"] is { Success: true } name ? new TextSpan(name.Index, name.Length) : WithoutFunctionWord(text, new TextSpan(match.Index, match.Length));

    /// <summary>Those in order that cut no character and overlap none before them.</summary>
    public static IReadOnlyList<TextSpan> Sound(string text, IEnumerable<TextSpan> spans)
    {
        var sound = new List<TextSpan>();
        foreach (var span in spans.Where(span => IsWhole(text, span)))
        {
            if (sound is [] || span.Start >= sound[^1].Start + sound[^1].Length)
            {
                sound.Add(span);
            }
        }

        return sound;
    }

    /// <summary>Whether the span cuts no character as a reader sees it.</summary>
    private static bool IsWhole(string text, TextSpan span)
    {
        if (span.Start < 0 || span.Length <= 0 || span.Start > text.Length - span.Length)
        {
            return false;
        }

        var begins = StringInfo.ParseCombiningCharacters(text);
        var end = span.Start + span.Length;
        return Array.BinarySearch(begins, span.Start) >= 0 && (end == text.Length || Array.BinarySearch(begins, end) >= 0);
    }

    /// <summary>"60% of" counts nothing yet.</summary>
    private static TextSpan WithoutFunctionWord(string text, TextSpan span)
    {
        var tokens = Tokenizer.Tokenize(text.Substring(span.Start, span.Length));
        return tokens is [_, .., var last] && !(FunctionWords.IsContent(last.Lower, Language.English) && FunctionWords.IsContent(last.Lower, Language.Spanish))
            ? span with { Length = text.AsSpan(span.Start, last.Start).TrimEnd(" -").Length }
            : span;
    }

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private static bool IsName(string name) => !_noName.Contains(name) && name.Length > 1;

    /// <summary>"US$985,044", "US$1.1 million", "500 million yen", "2 millones de dólares".</summary>
    [GeneratedRegex($@"(?:US|RD)?[$€]\s?{Number}(?:\s(?:million|millones|millón|billion|mil millones|mil))?|{Number}\s(?:(?:million|millones|mil)\s)?(?:de\s)?(?:dollars|dólares|yenes|yen|euros)", RegexOptions.NonBacktracking)]
    private static partial Regex Amounts();

    /// <summary>A number, and the one word it counts: "45 anti-drug", "40 vehículos", "60%".</summary>
    [GeneratedRegex($@"\b(?:{Number}(?:\s?%)?|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?:[ -]\p{{Ll}}[\p{{L}}-]+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex($@"\b(?:\d{{1,2}}(?:º|\sde)?\s(?:{Month})(?:\s(?:de\s)?\d{{4}})?|(?:{Month})(?:\s(?:de\s)?\d{{4}})|(?:19|20)\d\d)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Dates();

    /// <summary>Two to four words in capitals side by side, as names of persons and bodies are written.</summary>
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){1,3})", RegexOptions.NonBacktracking)]
    private static partial Regex Persons();
}
