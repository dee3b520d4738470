namespace CoopBot.Discord.Protocol.Gateway;

/// <param name="Fatal">True when it will not connect again by itself.</param>
/// <param name="Why">What keeps it from being ready, with the remedy where there is one; empty when it is.</param>
internal sealed record GatewayHealth(bool Ready, bool Fatal, string Why);
