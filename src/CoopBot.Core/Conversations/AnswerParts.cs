using CoopBot.Core.Answers;

namespace CoopBot.Core.Conversations;

/// <summary>Takes an answer apart into what a platform shows one below the other.</summary>
public static class AnswerParts
{
    public static IReadOnlyList<AnswerPart> Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Statements.Count == 0)
        {
            return [new AnswerPart.Words(answer.Text)];
        }

        var silence = answer is Answer.Abstained abstained ? SilenceWords.Of(abstained) : null;
        var parts = new List<AnswerPart>(silence is null ? [] : [new AnswerPart.Words(silence.Why), new AnswerPart.Words(silence.Lead)]);
        var sides = new List<DisagreementSide>();
        var notes = new List<AnswerStatement>();
        var plain = answer.Statements.Count(statement => statement.Role == StatementRole.Plain);
        foreach (var statement in answer.Statements)
        {
            // A note closes its disagreement: what comes after it is another one.
            if (statement.Role == StatementRole.Plain || (statement.Role == StatementRole.Side && notes.Count > 0))
            {
                Close();
            }

            switch (statement.Role)
            {
                case StatementRole.Plain:
                    parts.Add(new AnswerPart.Said(statement, plain > 1));
                    break;
                case StatementRole.Side:
                    sides.Add(new DisagreementSide(AnswerText.Attribution(answer.Language, statement, answer.Citations), statement));
                    break;
                case StatementRole.Caution:
                    notes.Add(statement);
                    break;
                default:
                    throw new InvalidOperationException($"The role {statement.Role} is not known.");
            }
        }

        Close();
        if (silence is { Offer.Length: > 0 })
        {
            parts.Add(new AnswerPart.Words(silence.Offer));
        }

        if (answer.Terms.Count > 0)
        {
            parts.Add(new AnswerPart.Terms(answer.Terms));
        }

        parts.Add(new AnswerPart.Sources(Sources(answer)));
        return parts;

        void Close()
        {
            if (sides.Count + notes.Count > 0)
            {
                parts.Add(new AnswerPart.Disagreement([.. sides], [.. notes]));
                sides.Clear();
                notes.Clear();
            }
        }
    }

    /// <summary>Each source once, with all marks that lead to it.</summary>
    private static List<SourceLine> Sources(Answer answer) =>
        [.. answer.Citations
            .SelectMany(citation => citation.Sources.Select(source => (citation.Number, source)))
            .GroupBy(pair => pair.source.Id)
            .Select(group => new SourceLine(
                [.. group.Select(pair => pair.Number).Distinct().Order()],
                group.First().source.Title,
                group.First().source.Publisher,
                AnswerText.Date(answer.Language, group.First().source),
                group.First().source.Url))];
}
