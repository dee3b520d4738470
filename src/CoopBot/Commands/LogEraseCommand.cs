using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Privacy;

namespace CoopBot.Commands;

/// <summary><c>log erase</c>: what is held of a person, and its erasure.</summary>
internal static class LogEraseCommand
{
    private static readonly Option<string> _platform = new("--platform")
    {
        Description = "The platform of the person's account: discord or teams.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "discord",
    };

    private static readonly Option<string> _asker = new("--asker")
    {
        Description = "The person: the platform's id of the account, or the pseudonym that the log shows.",
        HelpName = "ID",
        Required = true,
    };

    private static readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what is held." };

    public static Command Create()
    {
        var command = new Command("erase", "Erase what a person asked and said from the answer log; the answers stay.") { _platform, _asker, _dryRun };
        command.SetAction((parsed, cancellationToken) => LogCommand.WithRecordsAsync(
            parsed,
            (database, _) => RunAsync(database, parsed, cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Database database, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (platform, asker) = (parsed.GetValue(_platform)!, parsed.GetValue(_asker)!);
        var personal = new PersonalData(database);
        var held = await personal.HeldAsync(platform, asker, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{personal.Pseudonym(platform, asker)}: {held.Questions} questions{(held.Questions > 0 ? $" from {held.First:yyyy-MM-dd} to {held.Last:yyyy-MM-dd}" : "")}, {held.Verdicts} verdicts on answers."));
        if (parsed.GetValue(_dryRun))
        {
            return ExitCode.Done;
        }

        await personal.ForgetAsync(platform, asker, ErasureWish.Operator, cancellationToken);
        var swept = await new Sweep(database).RunAsync(cancellationToken);
        Console.WriteLine(swept ? "Erased." : "Erased from the tables; the files are swept within the hour, as another program is reading them.");
        return ExitCode.Done;
    }
}
