using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

/// <summary>What a command line prints, and the exit code it ends with.</summary>
internal sealed record Terminal(int ExitCode, string Out, string Error)
{
    /// <summary>The console is one for the whole process: whoever calls this stands in the collection <see cref="OneConsole"/>.</summary>
    public static async Task<Terminal> RunAsync(params string[] arguments)
    {
        var (before, errorBefore) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(written);
        Console.SetError(error);
        try
        {
            var code = await CommandLine.RunAsync(arguments);
            return new Terminal(code, written.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorBefore);
        }
    }
}
