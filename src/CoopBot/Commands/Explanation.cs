using System.Globalization;
using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Commands;

/// <summary>What retrieval found for a question and why, for whoever wonders about an answer.</summary>
internal static class Explanation
{
    public static string Write(Entry entry, SnapshotIndex index, AnswersOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"searched ({entry.Query.Language}{(entry.Query.FollowUp ? ", follow-up" : "")}): ");
        text.AppendLine(string.Join(' ', entry.Query.Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Surface}^{term.Weight}"))));
        if (entry.Query.Context.Count > 0)
        {
            text.AppendLine("the turn before found: " + string.Join(" ", entry.Query.Context));
        }

        if (entry.Query.Translations.Count > 0)
        {
            text.AppendLine("translated: " + string.Join("; ", entry.Query.Translations.Select(translation => $"{translation.Term} -> {string.Join(", ", translation.Wordings)}")));
        }

        if (AnswerLikelihood.Of(entry.Query, Retriever.Retrieve(entry.Query, index, Audience.Everyone), options) is { } likelihood)
        {
            text.Append(CultureInfo.InvariantCulture, $"answers with a likelihood of {likelihood.Likelihood:0.00}, {options.LeastAnswerability:0.00} needed: ");
            text.AppendLine(string.Join(", ", likelihood.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Sign} {part.Value:0.00} x {part.Weight:0.0}"))));
        }

        foreach (var candidate in entry.Candidates)
        {
            _ = index.Snapshot.TryFind(candidate.PassageId, out var passage);
            text.AppendLine(CultureInfo.InvariantCulture, $"{candidate.Score,7:0.00} covers {candidate.Coverage:0.00} {passage.Id} ({passage.Kind}) {passage.Text}");
            text.AppendLine("        " + string.Join(", ", candidate.Features.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:0.00} x {FeatureWeights.Of(pair.Key):0.0}"))));
            foreach (var term in candidate.Terms)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"        {term.Score,6:0.00} {term.Term} -> {term.Matched}: statement {term.Statement}, section {term.Section}, title {term.Title}, aliases {term.Aliases}, keywords {term.Keywords}, translation {term.Translation}{(term.Stated.Length > 0 && term.Stated != term.Matched ? $", stated as {term.Stated}" : "")}");
            }
        }

        return text.ToString();
    }
}
