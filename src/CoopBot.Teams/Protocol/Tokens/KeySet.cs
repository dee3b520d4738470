using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Teams.Protocol.Tokens;

/// <summary>What the metadata said: who signs, and with which keys, by their ids.</summary>
internal sealed record KeySet(string Issuer, IReadOnlyDictionary<string, JsonWebKey> Keys, DateTimeOffset At)
{
    public static KeySet None { get; } = new("", new Dictionary<string, JsonWebKey>(), DateTimeOffset.MinValue);
}
