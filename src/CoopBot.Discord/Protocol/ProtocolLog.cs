namespace CoopBot.Discord.Protocol;

/// <summary>What the protocol tells whoever runs CoopBot; never a token, never an asker's words.</summary>
internal static partial class ProtocolLog
{
    [LoggerMessage(1, LogLevel.Information, "Discord shard {Shard}: {Event}")]
    public static partial void GatewayReady(this ILogger log, int shard, string @event);

    [LoggerMessage(2, LogLevel.Warning, "Discord shard {Shard}: {Why}; connecting again in {Seconds:0.0} s")]
    public static partial void GatewayBroke(this ILogger log, int shard, string why, double seconds);

    [LoggerMessage(3, LogLevel.Error, "Discord shard {Shard} stays away: {Remedy}")]
    public static partial void GatewayStopped(this ILogger log, int shard, string remedy);

    [LoggerMessage(4, LogLevel.Warning, "Discord shard {Shard}: a message that is no frame was passed over")]
    public static partial void GarbageReceived(this ILogger log, int shard);

    [LoggerMessage(5, LogLevel.Error, "Discord: {Why}")]
    public static partial void SessionsHeldBack(this ILogger log, string why);

    [LoggerMessage(6, LogLevel.Warning, "Discord: {Method} {Route} was refused: {Status} {Code}")]
    public static partial void RequestRefused(this ILogger log, string method, string route, int status, int code);

    [LoggerMessage(7, LogLevel.Error, "Discord: nothing is sent any more: {Why}")]
    public static partial void RequestsStopped(this ILogger log, string why);
}
