namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>Nobody is ever notified by what CoopBot says.</summary>
internal sealed record AllowedMentions
{
    public static AllowedMentions Nobody { get; } = new();

    public IReadOnlyList<string> Parse { get; init; } = [];

    public bool RepliedUser { get; init; }
}
