using System.Text.Json.Serialization;

namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What members see beside the bot's name.</summary>
internal sealed record Presence(string Status, bool Afk, IReadOnlyList<Activity> Activities)
{
    /// <summary>Written as null: CoopBot is never idle.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Since { get; }
}
