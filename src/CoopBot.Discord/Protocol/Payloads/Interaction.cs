namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A command, a press or a form. (https://discord.com/developers/docs/interactions/receiving-and-responding)</summary>
internal sealed record Interaction
{
    public const int Command = 2;

    public const int Component = 3;

    public const int Form = 5;

    public Snowflake Id { get; init; }

    public Snowflake ApplicationId { get; init; }

    public int? Type { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake GuildId { get; init; }

    public Snowflake ChannelId { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>There in a server.</summary>
    public Member? Member { get; init; }

    /// <summary>There in a direct message.</summary>
    public User? User { get; init; }

    /// <summary>Good for 15 minutes; whoever holds it may answer, so it is never logged.</summary>
    public string? Token { get; init; }

    /// <summary>The asker's client, "es-ES".</summary>
    public string? Locale { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    public Message? Message { get; init; }

    public User? Asker => Member?.User ?? User;

    public override string ToString() => $"Interaction {Id}";
}
