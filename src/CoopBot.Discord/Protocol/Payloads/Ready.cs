namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record Ready
{
    public User? User { get; init; }

    public string? SessionId { get; init; }

    public string? ResumeGatewayUrl { get; init; }

    public Application? Application { get; init; }
}
