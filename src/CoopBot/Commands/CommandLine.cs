using System.CommandLine;
using System.Globalization;
using System.Text;

namespace CoopBot.Commands;

/// <summary>The commands of CoopBot: serve (default), ask, knowledge, log, admin, doctor, teams.</summary>
internal static class CommandLine
{
    /// <summary>After SIGTERM or Ctrl+C: time for the answers that are under way to be recorded and sent.</summary>
    private static readonly TimeSpan _drain = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(string[] arguments)
    {
        // Numbers in messages look alike on every machine; answers name the language they are written in.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Run with --help to see what there is.");
            return ExitCode.Refused;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = _drain });
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("CoopBot answers questions about the US-Ecuador security cooperation programs, each statement with its source.")
        {
            CommonOptions.Knowledge,
            CommonOptions.Data,
            ServeCommand.Urls,
            ServeCommand.Create(),
            AskCommand.Create(),
            KnowledgeCommand.Create(),
            AdminCommand.Create(),
            LogCommand.Create(),
            DoctorCommand.Create(),
            TeamsCommand.Create(),
            ExtractCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}
