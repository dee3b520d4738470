using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>What a composer proposes to say; nothing of it is believed before the binder has checked it.</summary>
/// <param name="Nearest">Titles of the sheets nearest to the question.</param>
public abstract record Draft(Language Language, IReadOnlyList<string> Nearest)
{
    /// <summary>Statements to make, in order.</summary>
    public sealed record Stated(Language Language, IReadOnlyList<DraftStatement> Statements, IReadOnlyList<string> Nearest)
        : Draft(Language, Nearest)
    {
        /// <summary>True when the asker wants to know how things stand now, so that the day must be said up to which the statements hold.</summary>
        public bool OfNow { get; init; }
    }

    /// <summary>Nothing to say, and why.</summary>
    /// <param name="Detail">For a known gap what the sources do not say; for a question too long its characters; where only a named source does not say its name; for small talk its <see cref="SmallTalkKind"/>; otherwise empty.</param>
    public sealed record Silent(Language Language, AbstentionReason Reason, string Detail, IReadOnlyList<string> Nearest)
        : Draft(Language, Nearest)
    {
        /// <summary>What comes nearest to the question without answering it: one statement, or a disagreement as a whole; may be empty.</summary>
        public IReadOnlyList<DraftStatement> Statements { get; init; } = [];

        /// <summary>What the acronyms asked about stand for, where the glossary knows it.</summary>
        public IReadOnlyList<TermNote> Terms { get; init; } = [];
    }
}
