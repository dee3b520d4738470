using System.Text.Json.Serialization;

namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What is sent through the gateway; a heartbeat before the first event carries null, and it must be there.</summary>
internal sealed record Outgoing<T>(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] T D)
{
}
