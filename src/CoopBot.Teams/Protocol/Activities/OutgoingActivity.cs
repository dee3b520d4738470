namespace CoopBot.Teams.Protocol.Activities;

/// <summary>A message of the bot's. It has no place for a mention: nothing sent can notify anyone by name.</summary>
internal sealed record OutgoingActivity
{
    public string Type { get; init; } = Activity.Message;

    public string? Text { get; init; }

    /// <summary>"plain": nothing in the text becomes a format or a link.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification shows.</summary>
    public string? Summary { get; init; }

    public string? ReplyToId { get; init; }

    public Account? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    public OutgoingChannelData? ChannelData { get; init; }
}
