namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What <c>/gateway/bot</c> says.</summary>
internal sealed record GatewayInfo
{
    public string? Url { get; init; }

    public int? Shards { get; init; }

    public SessionStartLimit? SessionStartLimit { get; init; }
}
