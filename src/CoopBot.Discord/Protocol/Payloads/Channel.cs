namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A channel or thread. (https://discord.com/developers/docs/resources/channel)</summary>
internal sealed record Channel
{
    public Snowflake Id { get; init; }

    public Snowflake GuildId { get; init; }

    public int? Type { get; init; }

    public string? Name { get; init; }

    /// <summary>Of a thread: the channel it stands in.</summary>
    public Snowflake ParentId { get; init; }

    /// <summary>Of a thread: who began it.</summary>
    public Snowflake OwnerId { get; init; }

    public bool IsThread => Type is 10 or 11 or 12;
}
