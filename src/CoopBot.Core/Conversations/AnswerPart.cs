using CoopBot.Core.Answers;

namespace CoopBot.Core.Conversations;

/// <summary>One part of an answer as every platform shows it, in its own form.</summary>
public abstract record AnswerPart
{
    private AnswerPart()
    {
    }

    /// <summary>Words of CoopBot's own: why it abstains, or a short reply.</summary>
    public sealed record Words(string Text) : AnswerPart;

    /// <param name="Listed">True when several stand one below the other.</param>
    public sealed record Said(AnswerStatement Statement, bool Listed) : AnswerPart;

    /// <param name="Notes">The editors' word of caution on it.</param>
    public sealed record Disagreement(IReadOnlyList<DisagreementSide> Sides, IReadOnlyList<AnswerStatement> Notes) : AnswerPart;

    /// <summary>What acronyms stand for.</summary>
    public sealed record Terms(IReadOnlyList<TermNote> Notes) : AnswerPart;

    /// <summary>What the marks stand for, in the order of their numbers.</summary>
    public sealed record Sources(IReadOnlyList<SourceLine> Lines) : AnswerPart;
}
