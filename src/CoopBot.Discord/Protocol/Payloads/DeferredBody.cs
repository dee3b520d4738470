namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record DeferredBody(int Flags)
{
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.Nobody;
}
