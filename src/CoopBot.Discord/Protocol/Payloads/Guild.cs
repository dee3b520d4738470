namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record Guild
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Those that are active and that CoopBot can see.</summary>
    public IReadOnlyList<Channel?>? Threads { get; init; }

    /// <summary>CoopBot's permissions in it, as a decimal number; only where REST lists the guilds.</summary>
    public string? Permissions { get; init; }
}
