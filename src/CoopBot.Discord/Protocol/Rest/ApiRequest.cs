namespace CoopBot.Discord.Protocol.Rest;

/// <summary>One request. All that CoopBot sends may be sent again after a fault without doing anything twice.</summary>
/// <param name="Path">Below the base address.</param>
/// <param name="Route">What the platform counts together: the path with only its first id (channel, guild, webhook with token) left in.</param>
/// <param name="Body">JSON; empty for none.</param>
internal sealed record ApiRequest(HttpMethod Method, string Path, string Route, byte[] Body)
{
    /// <summary>False for answers to interactions: they carry a token of their own and do not count towards the global limit.</summary>
    public bool AsBot { get; init; } = true;

    /// <summary>Paths hold tokens of interactions; the log gets none of them.</summary>
    public override string ToString() => $"{Method} request";
}
