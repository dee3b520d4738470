namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What the ids of a command stand for.</summary>
internal sealed record Resolved
{
    public IReadOnlyDictionary<string, Message?>? Messages { get; init; }
}
