namespace CoopBot.Core.Records;

/// <summary>Something asked on a chat platform.</summary>
/// <param name="Event">The platform's id of the message or interaction.</param>
/// <param name="Conversation">The id under which the answer log keeps the conversation; an asker's account in it only as a pseudonym.</param>
/// <param name="Asker">The platform's id of the person when it is taken; what the inbox gives back has a pseudonym instead.</param>
/// <param name="Body">The adapter's own JSON.</param>
public sealed record InboxItem(string Platform, string Event, string Conversation, string Asker, string Body)
{
    /// <summary>The answer, once it is recorded; empty before.</summary>
    public string Entry { get; init; } = "";
}
