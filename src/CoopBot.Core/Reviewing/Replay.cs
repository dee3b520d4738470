namespace CoopBot.Core.Reviewing;

/// <summary>A logged question answered once more.</summary>
public abstract record Replay
{
    private Replay()
    {
    }

    /// <summary>Word for word, with the same citations, emphasis and topics.</summary>
    public sealed record Identical : Replay;

    public sealed record Different(AnswerDifference Difference) : Replay;

    /// <summary>The question, or an earlier one it leaned on, has been taken out of the log.</summary>
    public sealed record Erased : Replay;

    /// <summary>The archive does not hold the revision, or this version of CoopBot no longer reads it.</summary>
    public sealed record NoRevision : Replay;
}
