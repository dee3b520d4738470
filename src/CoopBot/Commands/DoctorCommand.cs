using System.CommandLine;
using CoopBot.Discord.Doctor;
using CoopBot.Discord.Protocol.Rest;
using CoopBot.Teams.Doctor;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Commands;

/// <summary><c>doctor</c>: looks at what CoopBot depends on and says what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var discord = new Command("discord", "Check the token, intents, permissions and limits of the Discord bot, and print its invite link. Exit code 2 when something is to be done.");
        discord.SetAction((parsed, token) => ExamineAsync(parsed, DiscordAsync, token));
        var teams = new Command("teams", "Check the application id, secret, tenant, signing keys and clock that Microsoft Teams needs, and say what to click. Exit code 2 when something is to be done.");
        teams.SetAction((parsed, token) => ExamineAsync(parsed, TeamsAsync, token));
        return new Command("doctor", "Check what CoopBot depends on.") { discord, teams };
    }

    private static async Task<int> ExamineAsync(ParseResult parsed, Func<Settings, HttpMessageInvoker, CancellationToken, Task<int>> examine, CancellationToken cancellationToken)
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

        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpMessageInvoker(handler);
        return await examine(settings, http, cancellationToken);
    }

    private static async Task<int> DiscordAsync(Settings settings, HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        var options = settings.Discord;
        if (options.Token.Length == 0)
        {
            return CommonOptions.Refuse(new BotStart.Refused("Discord:Token is empty: copy it from the Bot page of https://discord.com/developers/applications and set Discord__Token in the environment.", []));
        }

        var rest = new RestClient(http, new Uri(options.ApiBase), options.Token, TimeProvider.System, NullLogger<RestClient>.Instance);
        var findings = await new DiscordDoctor(new DiscordApi(rest), options).ExamineAsync(cancellationToken);
        return Tell(findings.Select(finding => (finding.Sound, finding.What, finding.Remedy)));
    }

    private static async Task<int> TeamsAsync(Settings settings, HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        if (settings.Teams.AppId.Length == 0)
        {
            return CommonOptions.Refuse(new BotStart.Refused("Teams:AppId is empty: copy \"Microsoft App ID\" from the Configuration page of the Azure Bot.", []));
        }

        var findings = await new TeamsDoctor(settings.Teams, http, TimeProvider.System, NullLoggerFactory.Instance).ExamineAsync(cancellationToken);
        return Tell(findings.Select(finding => (finding.Sound, finding.What, finding.Remedy)));
    }

    private static int Tell(IEnumerable<(bool Sound, string What, string Remedy)> findings)
    {
        var told = findings.ToList();
        foreach (var (sound, what, remedy) in told)
        {
            Console.WriteLine(sound ? $"ok    {what}" : $"TO DO {what}");
            if (remedy.Length > 0)
            {
                Console.WriteLine($"      {remedy}.");
            }
        }

        return told.TrueForAll(finding => finding.Sound) ? ExitCode.Done : ExitCode.Refused;
    }
}
