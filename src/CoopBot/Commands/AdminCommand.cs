using System.CommandLine;
using CoopBot.Admin;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Web;

namespace CoopBot.Commands;

/// <summary><c>admin link</c>: a new one-time link to the admin pages of the service that runs on this machine.</summary>
internal static class AdminCommand
{
    private static readonly Option<string> _name = new("--name")
    {
        Description = "Who signs in with it, as the reviews will say (default: the account at this machine).",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    private static readonly Option<Rank> _rank = new("--rank")
    {
        Description = "Moderator (reviews) or Admin (also exports and erases).",
        DefaultValueFactory = _ => Rank.Admin,
    };

    public static Command Create()
    {
        var link = new Command("link", "Make a new one-time link to the admin pages of the service that runs on this machine.") { _name, _rank, ServeCommand.Urls };
        _rank.AcceptOnlyFromAmong(nameof(Rank.Moderator), nameof(Rank.Admin));
        link.SetAction(RunAsync);
        return new Command("admin", "The admin pages, where answers are reviewed.") { link };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration, (ServeCommand.Urls, "Urls")))
        {
            return ExitCode.Refused;
        }

        var (settings, urls) = (Settings.Read(configuration), WebHost.Urls(configuration));
        var closed = AdminGate.Closed(settings.Admin, urls);
        var refusal = settings.Problems.Count > 0 ? new BotStart.Refused("The configuration has problems:", settings.Problems)
            : closed.Length > 0 ? new BotStart.Refused(closed, [])
            : settings.Admin.SignIn != SignInWay.Link ? new BotStart.Refused($"No link is needed: the admin pages are opened with a {settings.Admin.SignIn} account.", [])
            : null;
        if (refusal is not null)
        {
            return CommonOptions.Refuse(refusal);
        }

        try
        {
            using var database = new Database(settings.Records, TimeProvider.System);
            await database.PrepareAsync(cancellationToken);
            var keys = new SignInKeys(database, TimeProvider.System);
            var link = await AdminLink.MakeAsync(keys, settings.Admin, urls[0], parsed.GetValue(_name)!, parsed.GetValue(_rank), cancellationToken);
            Console.WriteLine($"{link}  ({AdminLink.Lasts(settings.Admin)})");
            return ExitCode.Done;
        }
        catch (RecordsUnavailableException error)
        {
            return CommonOptions.Refuse(new BotStart.Refused(error.Message, []));
        }
    }
}
