using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Core.Questions;

/// <summary>Tells small talk from questions: a text is small talk when phrases of a closed list and fillers make up all of it.</summary>
public static partial class SmallTalkReader
{
    /// <summary>A longer text is no small talk, in words.</summary>
    private const int Longest = 16;

    /// <summary>A command with one of these behind it holds a question all the same.</summary>
    private static readonly FrozenSet<string> _asking = FrozenSet.ToFrozenSet(
        ["what", "who", "whom", "when", "where", "why", "how", "which", "cual", "cuales", "cuanto", "cuanta", "cuantos", "cuantas", "cuando", "donde", "quien", "quienes"]);

    /// <summary>A question for these is part of the command.</summary>
    private static readonly FrozenSet<string> _self = FrozenSet.ToFrozenSet(["prompt", "prompts", "instructions", "instrucciones"]);

    /// <summary>Null when the text asks something, or is empty.</summary>
    /// <param name="text">As cleaned by the reader of questions.</param>
    public static SmallTalk? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Plain(token.Lower));
        if (words.Count == 0)
        {
            return IsPicture(text) ? new SmallTalk(SmallTalkKind.Wordless, null) : null;
        }

        if (Sum().IsMatch(Words.Fold(text)))
        {
            return new SmallTalk(SmallTalkKind.Errand, null);
        }

        // What the phrases before each place make of the text; null where they do not lead there.
        var reached = new Reached?[words.Count + 1];
        reached[0] = new Reached(null);
        for (var i = 0; i < Math.Min(words.Count, Longest); i++)
        {
            if (reached[i] is not { } before)
            {
                continue;
            }

            if (Order(words, i) is { } order)
            {
                return order;
            }

            foreach (var (end, talk) in From(words, i))
            {
                reached[end] = Stronger(reached[end], new Reached(Stronger(before.Talk, talk)));
            }
        }

        return reached[words.Count]?.Talk;
    }

    private static IEnumerable<(int End, SmallTalk? Talk)> From(List<string> words, int start)
    {
        if (SmallTalkWords.Fillers.Contains(words[start]))
        {
            yield return (start + 1, null);
        }

        if (Laughter().IsMatch(words[start]))
        {
            yield return (start + 1, new SmallTalk(SmallTalkKind.Laughter, null));
        }

        foreach (var (kind, language, phrases) in SmallTalkWords.All)
        {
            foreach (var end in phrases.SelectMany(phrase => phrase.Ends(words, start)))
            {
                yield return (end, new SmallTalk(kind, language));
            }
        }
    }

    private static SmallTalk? Order(List<string> words, int start)
    {
        foreach (var (kind, language, phrases) in SmallTalkWords.Orders)
        {
            var end = phrases.SelectMany(phrase => phrase.Ends(words, start)).DefaultIfEmpty().Max();
            var rest = words.Skip(end).ToList();
            if (end > 0 && (!rest.Exists(_asking.Contains) || rest.Exists(_self.Contains)))
            {
                return new SmallTalk(kind, language);
            }
        }

        return null;
    }

    private static SmallTalk? Stronger(SmallTalk? one, SmallTalk? other) =>
        one is null || (other is not null && other.Kind > one.Kind) ? other : one;

    private static Reached Stronger(Reached? one, Reached other) =>
        one is null || (other.Talk is not null && Stronger(one.Talk, other.Talk) == other.Talk) ? other : one;

    /// <summary>Folded, without apostrophes, a letter held down ("holaaaa") said once.</summary>
    private static string Plain(string lower) => HeldDown().Replace(Words.Fold(lower).Replace("'", "", StringComparison.Ordinal), "$1");

    /// <summary>Emoji, or a face of signs; "???" is neither.</summary>
    private static bool IsPicture(string text) =>
        text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol) || Face().IsMatch(text);

    /// <summary>Small talk as far as a place; without any there may be fillers alone.</summary>
    private sealed record Reached(SmallTalk? Talk);

    /// <summary>"What's 17 times 23", "12 x 13"; signs that may stand in a date want spaces around them.</summary>
    [GeneratedRegex(
        @"^\W*((what\W?s|what is|wats|how much is|(cuanto|que|q|cual) (es|son|da|seria)|calculat?e?|calcula(me)?|compute|solve|resuelve)\W+)?"
        + @"(\d[\d.,]*(\s*[x*+×÷^]\s*|\s+(-|/|x|times|by|plus|minus|over|divided by|mas|menos|por|entre|dividido (para|por|entre))\s+))+\d[\d.,]*\W*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Sum();

    [GeneratedRegex("^(a?(ha|ja|je|ji|jo|he){2,}[hj]?|ha|ja)$", RegexOptions.NonBacktracking)]
    private static partial Regex Laughter();

    [GeneratedRegex(@"([a-z])\1{2,}", RegexOptions.None, 1000)]
    private static partial Regex HeldDown();

    [GeneratedRegex(@"[:;=][-']?[()|/\\*]|<3|\^_?\^", RegexOptions.NonBacktracking)]
    private static partial Regex Face();
}
