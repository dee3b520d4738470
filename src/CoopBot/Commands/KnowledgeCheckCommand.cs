using System.CommandLine;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Reviewing;
using CoopBot.Extraction;

namespace CoopBot.Commands;

/// <summary><c>knowledge check</c>: reads the folder as the service would and says everything that is wrong with it.</summary>
internal static class KnowledgeCheckCommand
{
    private static readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    private static readonly Option<bool> _strict = new("--strict") { Description = "Count warnings as errors." };

    public static Command Create()
    {
        var check = new Command(
            "check",
            "Check the knowledge folder: errors first, then warnings, each as file:line: what is wrong, what to do [rule]. Exit code 2 when there are errors.")
        {
            _json,
            _strict,
        };
        check.SetAction(Check);
        return check;
    }

    private static int Check(ParseResult parsed)
    {
        if (!KnowledgeCommand.TryFolder(parsed, out var folder))
        {
            return ExitCode.Refused;
        }

        var report = CheckReport.Of(KnowledgeReader.Read(folder, new ParsedFiles(OwnProgram.Extractor)));
        if (report.Snapshot is { } snapshot)
        {
            report = report with { Warnings = [.. report.Warnings, .. CaseCheck.Run(folder, snapshot.Bibliography)] };
        }

        if (parsed.GetValue(_json))
        {
            Console.WriteLine(report.Json());
        }
        else
        {
            foreach (var problem in report.Errors.Concat(report.Warnings))
            {
                Console.Error.WriteLine(problem);
            }

            Console.WriteLine(report.Summary());
        }

        return report.Errors.Count == 0 && (report.Warnings.Count == 0 || !parsed.GetValue(_strict)) ? ExitCode.Done : ExitCode.Refused;
    }
}
