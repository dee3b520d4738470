using System.CommandLine;
using CoopBot.Core.Records.Exports;

namespace CoopBot.Commands;

/// <summary><c>log export</c>: entries of the log into a file, with a manifest beside it.</summary>
internal static class LogExportCommand
{
    private static readonly Argument<string[]> _filter = LogReading.Filter();

    private static readonly Option<string> _out = new("--out")
    {
        Description = "The file to write, ending in .csv or .jsonl; FILE.manifest.json is written beside it.",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("export", "Write entries of the answer log as CSV or JSON Lines.") { _filter, _out };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(_out)!;
        ExportFormat? format = Path.GetExtension(file) switch { ".csv" => ExportFormat.Csv, ".jsonl" => ExportFormat.Jsonl, _ => null };
        if (format is not { } known)
        {
            return Task.FromResult(CommonOptions.Refuse(new BotStart.Refused($"{file}: the name says neither CSV nor JSON Lines; end it in .csv or .jsonl", [])));
        }

        if (!LogReading.TryFilter(parsed.GetValue(_filter) ?? [], out var filter))
        {
            return Task.FromResult(ExitCode.Refused);
        }

        return LogReading.WithDeskAsync(
            parsed,
            async (desk, _) =>
            {
                ExportManifest manifest;
                await using (var stream = new FileStream(file, FileMode.CreateNew))
                {
                    manifest = await desk.Exporter.WriteAsync(filter, known, stream, cancellationToken);
                }

                await File.WriteAllTextAsync($"{file}.manifest.json", manifest.ToJson() + "\n", cancellationToken);
                Console.WriteLine($"{manifest.Entries} entries in {file}, {manifest.Erased} of them without their question; {file}.manifest.json says more.");
                return ExitCode.Done;
            },
            cancellationToken);
    }
}
