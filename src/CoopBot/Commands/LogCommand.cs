using System.CommandLine;
using CoopBot.Core.Records;

namespace CoopBot.Commands;

/// <summary><c>log</c>: what can be done with the answer log from the command line.</summary>
internal static class LogCommand
{
    public static Command Create() => new("log", "Read the answer log and look after it.")
    {
        LogListCommand.Create(),
        LogShowCommand.Create(),
        LogExportCommand.Create(),
        LogVerifyCommand.Create(),
        LogEraseCommand.Create(),
    };

    /// <summary>Does something with the records there are. Trouble becomes lines on stderr and <see cref="ExitCode.Refused"/>.</summary>
    public static async Task<int> WithRecordsAsync(ParseResult parsed, Func<Database, RecordsOptions, Task<int>> work, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return ExitCode.Refused;
        }

        var settings = Settings.Read(configuration);
        if (settings.Problems.Count > 0)
        {
            return CommonOptions.Refuse(new BotStart.Refused("The configuration has problems:", settings.Problems));
        }

        using var database = new Database(settings.Records, TimeProvider.System);
        if (!File.Exists(database.FilePath))
        {
            return CommonOptions.Refuse(new BotStart.Refused($"There is no answer log at {database.FilePath}; name its folder with --data DIR or Records:Folder.", []));
        }

        try
        {
            await database.PrepareAsync(cancellationToken);
            return await work(database, settings.Records);
        }
        catch (RecordsUnavailableException error)
        {
            return CommonOptions.Refuse(new BotStart.Refused(error.Message, []));
        }
    }
}
