using CoopBot.Core.Answers;

namespace CoopBot.Web.Turns;

/// <summary>Statements that are shown together.</summary>
public abstract record StatementBlock
{
    private StatementBlock()
    {
    }

    /// <summary>Statements that stand on their own.</summary>
    public sealed record Plain(IReadOnlyList<AnswerStatement> Statements) : StatementBlock;

    /// <summary>The sides of one disagreement, and the editors' note on it where there is one.</summary>
    public sealed record Disagreement(IReadOnlyList<AnswerStatement> Sides, IReadOnlyList<AnswerStatement> Notes) : StatementBlock;
}
