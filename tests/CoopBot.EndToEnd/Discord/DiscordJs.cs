using System.Diagnostics;

namespace CoopBot.EndToEnd.Discord;

/// <summary>A bot made with discord.js, run by Node in a process of its own.</summary>
internal sealed class DiscordJs : IAsyncDisposable
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "CoopBot.EndToEnd", "Discord", "Client");

    private readonly Process _process;

    private DiscordJs(Process process) => _process = process;

    /// <summary>Why it cannot be run here; null when it can.</summary>
    public static string? Missing { get; } = Look();

    public static async Task<DiscordJs> StartAsync(FakeDiscord fake)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in (string[])["bot.js", new Uri(fake.Address, "/api").ToString(), FakeDiscord.Token, FakeDiscord.Threaded, FakeWorld.Moderators])
        {
            start.ArgumentList.Add(argument);
        }

        var bot = new DiscordJs(Process.Start(start)!);
        Assert.Equal("ready", await bot._process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
        return bot;
    }

    /// <summary>What it complained of.</summary>
    public async Task<string> EndAsync()
    {
        _process.StandardInput.Close();
        var said = await _process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
        await _process.WaitForExitAsync();
        return said;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string? Look()
    {
        if (!Runs("node", "--version"))
        {
            return "Left out: Node is not installed here.";
        }

        return Directory.Exists(Path.Combine(_folder, "node_modules", "discord.js")) || Runs("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
            ? null
            : "Left out: discord.js cannot be installed here (npm ci in tests/CoopBot.EndToEnd/Discord/Client).";
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
