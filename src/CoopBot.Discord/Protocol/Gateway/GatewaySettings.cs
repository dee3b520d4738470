namespace CoopBot.Discord.Protocol.Gateway;

/// <param name="Intents">Which events are asked for, a bit each.</param>
/// <param name="Shards">0: as many as the platform asks for.</param>
/// <param name="Status">What members see beside the bot's name.</param>
internal sealed record GatewaySettings(string Token, int Intents, int Shards, string Status)
{
    public override string ToString() => nameof(GatewaySettings);
}
