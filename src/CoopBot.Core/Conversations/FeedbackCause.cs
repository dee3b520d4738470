namespace CoopBot.Core.Conversations;

/// <summary>Why an answer did not help.</summary>
public enum FeedbackCause
{
    Wrong,
    Outdated,
    Incomplete,
    WrongSource,
    NotWhatIAsked,
}
