namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>The message another one answers.</summary>
internal sealed record MessageReference
{
    public Snowflake MessageId { get; init; }

    /// <summary>True: where that message is gone, nothing is sent.</summary>
    public bool? FailIfNotExists { get; init; }
}
