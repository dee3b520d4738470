namespace CoopBot.Discord;

/// <summary>What the adapter tells whoever runs CoopBot; never an asker's words.</summary>
internal static partial class DiscordLog
{
    [LoggerMessage(20, LogLevel.Information, "Discord is left alone: Discord:Token is empty")]
    public static partial void LeftAlone(this ILogger log);

    [LoggerMessage(21, LogLevel.Information, "Discord: answered {Event} with entry {Entry}: {Outcome}")]
    public static partial void Answered(this ILogger log, string @event, string entry, string outcome);

    [LoggerMessage(22, LogLevel.Warning, "Discord: {Event} was not answered: {Why}")]
    public static partial void NotAnswered(this ILogger log, string @event, string why);

    [LoggerMessage(23, LogLevel.Error, "Discord: nothing was shown to the asker. {Problem}")]
    public static partial void RecordsUnavailable(this ILogger log, string problem);

    [LoggerMessage(24, LogLevel.Information, "Discord: {Count} questions wait from before the start")]
    public static partial void Recovering(this ILogger log, int count);

    [LoggerMessage(25, LogLevel.Information, "Discord: the commands are registered")]
    public static partial void CommandsRegistered(this ILogger log);

    [LoggerMessage(26, LogLevel.Warning, "Discord: the commands could not be registered; the next start tries again")]
    public static partial void CommandsNotRegistered(this ILogger log);
}
