using System.CommandLine;
using CoopBot.Core.Records.Chain;

namespace CoopBot.Commands;

/// <summary><c>log verify</c>: is the answer log what CoopBot wrote, and if not, where?</summary>
internal static class LogVerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Find and locate every change to the answer log that CoopBot did not make.");
        command.SetAction((parsed, cancellationToken) => LogCommand.WithRecordsAsync(
            parsed,
            async (database, options) => Say(await new ChainCheck(database, new Heads(database, options, TimeProvider.System)).RunAsync(cancellationToken)),
            cancellationToken));
        return command;
    }

    private static int Say(ChainReport report)
    {
        Console.WriteLine($"{report.Links} links; {report.Rows} rows are as they were written, {report.Erased} were erased at a person's wish, {report.Removed} lawfully deleted.");
        Console.WriteLine(report.Heads == 0
            ? "There are no heads: whether the end of the log was cut off cannot be told."
            : $"{report.Heads} heads vouch for the first {report.UpTo} links.");
        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"  {fault}");
        }

        Console.WriteLine(report.IsSound ? "The answer log is as CoopBot wrote it." : $"The answer log was changed: {report.FaultCount} faults.");
        return report.IsSound ? ExitCode.Done : ExitCode.Changed;
    }
}
