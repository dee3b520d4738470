namespace CoopBot.Core.Records;

/// <summary>What became of something asked.</summary>
public enum InboxState
{
    Waiting,
    Answered,

    /// <summary>The asker was told that it is not answered.</summary>
    Refused,

    /// <summary>The platform no longer takes an answer.</summary>
    Lapsed,

    /// <summary>The asker took it back before it was answered.</summary>
    Withdrawn,

    /// <summary>An answer was sent, and nobody can tell whether the platform took it; it is not sent again.</summary>
    Uncertain,
}
