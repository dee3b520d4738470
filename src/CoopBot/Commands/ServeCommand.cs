using System.CommandLine;
using System.Net.Sockets;
using CoopBot.Chat;
using CoopBot.Web;

namespace CoopBot.Commands;

/// <summary><c>serve</c>: the hosted service.</summary>
internal static class ServeCommand
{
    public static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Where to listen (Urls, default \"http://127.0.0.1:5080\").",
        HelpName = "URLS",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Run the service with its web chat (the default).") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration, (Urls, "Urls")))
        {
            return ExitCode.Refused;
        }

        var start = await Bot.StartAsync(Settings.Read(configuration), record: true, TimeProvider.System, cancellationToken);
        if (start is BotStart.Refused refused)
        {
            return CommonOptions.Refuse(refused);
        }

        var ready = (BotStart.Ready)start;
        using var bot = ready.Bot;
        if (EmulatorBind.Fault(bot.Settings.Teams, configuration) is { Length: > 0 } fault)
        {
            return CommonOptions.Refuse(new BotStart.Refused(fault, []));
        }

        await using var app = WebHost.Build(bot, configuration);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or SocketException or FormatException or ArgumentException or InvalidOperationException)
        {
            return CommonOptions.Refuse(new BotStart.Refused(NotListening(string.Join(';', WebHost.Urls(configuration)), error), []));
        }

        var snapshot = bot.Current.Take().Snapshot;
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"CoopBot listens on {address}  (revision {snapshot.Revision}, {snapshot.Sheets.Count} sheets; Ctrl+C stops)");
        }

        await Console.Error.WriteLineAsync($"Translator: {bot.Translator.Line}");
        await AdminLink.AnnounceAsync(bot, app.Urls, cancellationToken);
        if (ready.Warnings > 0)
        {
            await Console.Error.WriteLineAsync($"The knowledge folder has {ready.Warnings} warnings; `knowledge check` lists them.");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>One line: where, why not, and what to do.</summary>
    internal static string NotListening(string urls, Exception error)
    {
        var socket = error as SocketException ?? error.InnerException as SocketException ?? error.InnerException?.InnerException as SocketException;
        var why = (socket?.SocketErrorCode, error) switch
        {
            (SocketError.AddressAlreadyInUse, _) => "another program listens there already",
            (SocketError.AccessDenied, _) => "ports below 1024 need a right that this account does not have",
            (SocketError.AddressNotAvailable, _) => "this machine does not have that address",
            (_, ArgumentOutOfRangeException) => "a port is a number from 0 to 65535",
            (_, InvalidOperationException) when urls.Contains("https:", StringComparison.OrdinalIgnoreCase) =>
                "https needs a certificate (keys Kestrel:Certificates:Default:Path and Kestrel:Certificates:Default:Password)",
            _ => error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
        };
        return $"CoopBot cannot listen on {urls}: {why}. Choose another address with --urls http://127.0.0.1:5081 or the key Urls.";
    }
}
