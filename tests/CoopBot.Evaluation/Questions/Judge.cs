using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Core.Answers;

namespace CoopBot.Evaluation.Questions;

/// <summary>Judges an answer by what it must contain and cite.</summary>
internal static partial class Judge
{
    /// <summary>A longer answer is a dump of the folder, not an answer; in characters.</summary>
    private const int LongestAnswer = 1_200;

    public static (Verdict Verdict, string Why) Of(SetQuestion question, Answer answer)
    {
        if (answer is Answer.Abstained abstained)
        {
            return question.Unanswerable ? (Verdict.Right, "") : (Verdict.Silent, $"abstained: {abstained.Reason}");
        }

        if (question.Unanswerable)
        {
            return (Verdict.Invented, "answered");
        }

        if (answer.Text.Length > LongestAnswer)
        {
            return (Verdict.Wrong, $"{answer.Text.Length} characters long");
        }

        var text = Fold(answer.Text);
        if (question.MustContain.FirstOrDefault(group => !group.Any(wanted => text.Contains(Fold(wanted), StringComparison.Ordinal))) is { } missing)
        {
            return (Verdict.Wrong, $"lacks {string.Join(" | ", missing)}");
        }

        var cited = answer.Citations.SelectMany(citation => citation.Sources).Select(source => source.Id.Value).ToHashSet(StringComparer.Ordinal);
        return question.Sources.Count == 0 || question.Sources.Any(cited.Contains)
            ? (Verdict.Right, "")
            : (Verdict.Wrong, $"cites {string.Join(", ", cited)}");
    }

    /// <summary>Lower case, no accents, no separators inside numbers.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c is '\u00A0' or '\u202F' ? ' ' : c);
            }
        }

        return ThousandsSeparator().Replace(folded.ToString(), "");
    }

    [GeneratedRegex(@"(?<=\d)[.,\s](?=\d{3}\b)", RegexOptions.None, 1000)]
    private static partial Regex ThousandsSeparator();
}
