using CoopBot.Core.Answers;

namespace CoopBot.Core.Reviewing;

/// <summary>What is different between an answer and another to the same question.</summary>
/// <param name="Before">The one in the log.</param>
/// <param name="Added">Statements that only <paramref name="After"/> makes.</param>
/// <param name="Removed">Statements that only <paramref name="Before"/> makes.</param>
public sealed record AnswerDifference(Answer Before, Answer After, IReadOnlyList<AnswerStatement> Added, IReadOnlyList<AnswerStatement> Removed)
{
    /// <summary>Answered, conflict or abstained; and if abstained, why.</summary>
    public bool OutcomeChanged => Before.GetType() != After.GetType() || (Before as Answer.Abstained)?.Reason != (After as Answer.Abstained)?.Reason;

    /// <summary>The same statements under the same outcome; what is left is their order, their emphasis, the sources' particulars or the topics offered.</summary>
    public bool SaysTheSame => !OutcomeChanged && Added.Count == 0 && Removed.Count == 0;

    internal static AnswerDifference Of(Answer before, Answer after)
    {
        var (said, says) = (Texts(before), Texts(after));
        return new(
            before,
            after,
            [.. after.Statements.Where(statement => !said.Contains(statement.Text))],
            [.. before.Statements.Where(statement => !says.Contains(statement.Text))]);
    }

    private static HashSet<string> Texts(Answer answer) => answer.Statements.Select(statement => statement.Text).ToHashSet(StringComparer.Ordinal);
}
