using System.CommandLine;
using CoopBot.Discord;
using CoopBot.Discord.Doctor;
using CoopBot.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Commands;

/// <summary><c>doctor</c>: looks at what CoopBot depends on and says what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var discord = new Command("discord", "Check the token, intents, permissions and limits of the Discord bot, and print its invite link. Exit code 2 when something is to be done.");
        discord.SetAction(DiscordAsync);
        return new Command("doctor", "Check what CoopBot depends on.") { discord };
    }

    private static async Task<int> DiscordAsync(ParseResult parsed, CancellationToken cancellationToken)
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

        if (settings.Discord.Token.Length == 0)
        {
            return CommonOptions.Refuse(new BotStart.Refused("Discord:Token is empty: copy it from the Bot page of https://discord.com/developers/applications and set Discord__Token in the environment.", []));
        }

        return await ExamineAsync(settings.Discord, cancellationToken);
    }

    private static async Task<int> ExamineAsync(DiscordOptions options, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpMessageInvoker(handler);
        var rest = new RestClient(http, new Uri(options.ApiBase), options.Token, TimeProvider.System, NullLogger<RestClient>.Instance);
        var findings = await new DiscordDoctor(new DiscordApi(rest), options).ExamineAsync(cancellationToken);
        foreach (var finding in findings)
        {
            Console.WriteLine(finding.Sound ? $"ok    {finding.What}" : $"TO DO {finding.What}");
            if (finding.Remedy.Length > 0)
            {
                Console.WriteLine($"      {finding.Remedy}.");
            }
        }

        return findings.All(finding => finding.Sound) ? ExitCode.Done : ExitCode.Refused;
    }
}
