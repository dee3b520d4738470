namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A custom status (type 4) shows <paramref name="State"/>.</summary>
internal sealed record Activity(string Name, int Type, string State);
