namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record ClientProperties(string Os, string Browser, string Device);
