namespace CoopBot.Teams.Protocol;

/// <summary>What the protocol tells whoever runs CoopBot; never a token, never an asker's words.</summary>
internal static partial class ProtocolLog
{
    [LoggerMessage(40, LogLevel.Warning, "Teams: the signing keys could not be looked up: {Why}; those known stay in use")]
    public static partial void MetadataUnusable(this ILogger log, string why);

    [LoggerMessage(41, LogLevel.Warning, "Teams: no token for answers: {Why}")]
    public static partial void NoToken(this ILogger log, string why);

    [LoggerMessage(42, LogLevel.Warning, "Teams: {What} was refused: {Status} {Code}")]
    public static partial void RequestRefused(this ILogger log, string what, int status, string code);

    [LoggerMessage(43, LogLevel.Warning, "Teams: nobody can tell whether {What} arrived: {Why}")]
    public static partial void RequestUncertain(this ILogger log, string what, string why);
}
