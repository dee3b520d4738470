namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record User
{
    public Snowflake Id { get; init; }

    public string? Username { get; init; }

    public string? GlobalName { get; init; }

    public bool? Bot { get; init; }

    /// <summary>As people see it.</summary>
    public string Name => GlobalName ?? Username ?? "?";
}
