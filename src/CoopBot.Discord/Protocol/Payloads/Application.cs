namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record Application
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    public long? Flags { get; init; }
}
