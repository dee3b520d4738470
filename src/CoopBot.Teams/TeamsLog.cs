namespace CoopBot.Teams;

/// <summary>What the adapter tells whoever runs CoopBot; never an asker's words.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(50, LogLevel.Information, "Teams is left alone: Teams:AppId is empty")]
    public static partial void LeftAlone(this ILogger log);

    [LoggerMessage(51, LogLevel.Information, "Teams is served at {Path}")]
    public static partial void Served(this ILogger log, string path);

    [LoggerMessage(52, LogLevel.Warning, "Teams:Emulator is true: the test client on this machine is served at {Path}, without tokens")]
    public static partial void EmulatorServed(this ILogger log, string path);

    [LoggerMessage(53, LogLevel.Information, "Teams: answered {Event} with entry {Entry}: {Outcome}")]
    public static partial void Answered(this ILogger log, string @event, string entry, string outcome);

    [LoggerMessage(54, LogLevel.Warning, "Teams: {Event} was not answered: {Why}")]
    public static partial void NotAnswered(this ILogger log, string @event, string why);

    [LoggerMessage(55, LogLevel.Error, "Teams: nothing was shown to the asker. {Problem}")]
    public static partial void RecordsUnavailable(this ILogger log, string problem);

    [LoggerMessage(56, LogLevel.Information, "Teams: {Count} questions wait from before the start")]
    public static partial void Recovering(this ILogger log, int count);

    [LoggerMessage(57, LogLevel.Warning, "Teams: a request was refused with {Status}: {Why}")]
    public static partial void RequestTurnedAway(this ILogger log, int status, string why);
}
