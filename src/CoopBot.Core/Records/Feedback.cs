using CoopBot.Core.Conversations;

namespace CoopBot.Core.Records;

/// <summary>One person's verdict on one answer.</summary>
/// <param name="Asker">The platform's id of the person when it is given; what the log gives back has a pseudonym instead.</param>
/// <param name="Cause">Why it did not help, as far as the person said.</param>
/// <param name="Words">The person's own; empty where there are none.</param>
public sealed record Feedback(string Platform, EntryId Entry, string Asker, bool Helpful, FeedbackCause? Cause, string Words);
