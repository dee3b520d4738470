using System.CommandLine;
using System.Diagnostics;
using CoopBot.Core.Records;

namespace CoopBot.Evaluation.LongLog;

/// <summary><c>longlog</c>: how fast a log of many rows is listed, filtered, searched, summed up and exported.</summary>
internal static class LongLogCommand
{
    private static readonly Option<int> _rows = new("--rows") { Description = "Entries of the log.", DefaultValueFactory = _ => 100_000 };

    private static readonly Option<int> _rounds = new("--rounds") { Description = "How often each thing is measured.", DefaultValueFactory = _ => 20 };

    private static readonly Option<string?> _folder = new("--keep")
    {
        Description = "A data folder to make the log in and to leave it there; one that holds a log is measured as it is.",
        HelpName = "DIR",
    };

    public static Command Create()
    {
        var command = new Command("longlog", "Measure a long answer log: list, each filter, search, dashboard, gaps, export.") { _rows, _rounds, _folder };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var kept = parsed.GetValue(_folder);
        var data = kept ?? Directory.CreateTempSubdirectory("coopbot-log-").FullName;
        try
        {
            var isThere = File.Exists(Path.Combine(data, Database.FileName));
            var settings = Settings.Read(Settings.Sources([KeyValuePair.Create("Records:Folder", (string?)data)]));
            if (await Bot.StartAsync(settings, record: true, TimeProvider.System, cancellationToken) is not BotStart.Ready ready)
            {
                throw new InvalidOperationException("the service could not be put together; see `ask`");
            }

            using var bot = ready.Bot;
            if (!isThere)
            {
                var begun = Stopwatch.GetTimestamp();
                await LongLog.MakeAsync(bot, parsed.GetValue(_rows), cancellationToken);
                Console.WriteLine(FormattableString.Invariant($"made in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s"));
            }

            await new LogRun(bot, parsed.GetValue(_rounds)).RunAsync(cancellationToken);
            return 0;
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }
}
