namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record Hello
{
    /// <summary>Milliseconds.</summary>
    public double? HeartbeatInterval { get; init; }
}
