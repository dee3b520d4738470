namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>Begins a session.</summary>
/// <param name="Shard">This shard's number, and how many there are.</param>
internal sealed record Identify(string Token, int Intents, IReadOnlyList<int> Shard, Presence Presence, ClientProperties Properties)
{
    public override string ToString() => "Identify";
}
