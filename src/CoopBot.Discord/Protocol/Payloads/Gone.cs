namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What is no longer there: a message, several, or a thread.</summary>
internal sealed record Gone
{
    public Snowflake Id { get; init; }

    public IReadOnlyList<Snowflake?>? Ids { get; init; }
}
