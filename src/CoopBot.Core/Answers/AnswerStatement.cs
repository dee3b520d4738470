namespace CoopBot.Core.Answers;

/// <summary>One statement of an answer.</summary>
/// <param name="Text">Without marks; every number, date and name in it stands in a quote it cites.</param>
/// <param name="Citations">Numbers of the citations it rests on, at least one.</param>
public sealed record AnswerStatement(string Text, IReadOnlyList<int> Citations, StatementRole Role)
{
    /// <summary>Parts of <see cref="Text"/> that are the value asked for, in its order, without overlap; mostly one, often none.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; init; } = [];
}
