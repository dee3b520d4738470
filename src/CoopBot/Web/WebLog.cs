namespace CoopBot.Web;

/// <summary>What the web chat tells whoever runs CoopBot; never an asker's words.</summary>
internal static partial class WebLog
{
    [LoggerMessage(1, LogLevel.Information, "Answered {Entry}: {Outcome}, {Milliseconds:0.0} ms")]
    public static partial void Answered(this ILogger log, string entry, string outcome, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "Nothing was shown to the asker. {Problem}")]
    public static partial void RecordsUnavailable(this ILogger log, string problem);
}
