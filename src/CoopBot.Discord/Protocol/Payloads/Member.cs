namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record Member
{
    /// <summary>There in interactions, not in messages.</summary>
    public User? User { get; init; }

    public IReadOnlyList<Snowflake?>? Roles { get; init; }
}
