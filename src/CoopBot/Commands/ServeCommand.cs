using System.CommandLine;

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

        await Task.Yield();
        return ExitCode.Done;
    }
}
