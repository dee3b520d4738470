namespace CoopBot.Core.Answers;

/// <summary>Why no answer is given.</summary>
public enum AbstentionReason
{
    /// <summary>No passage is about what was asked.</summary>
    NotCovered,

    /// <summary>The subject is known, and the sources are known not to say what was asked of it.</summary>
    KnownGap,

    /// <summary>The question holds nothing to search for, or is too long.</summary>
    Unclear,

    /// <summary>Nothing was asked: a greeting, thanks, abuse, an order.</summary>
    SmallTalk,

    /// <summary>The question's time budget ran out.</summary>
    TimedOut,
}
