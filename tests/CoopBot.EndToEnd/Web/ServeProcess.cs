using System.Diagnostics;

namespace CoopBot.EndToEnd.Web;

/// <summary>The program itself, run as whoever installs it runs it.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly string _data;
    private readonly bool _ownsData;
    private readonly Process _process;
    private readonly Task<string> _errors;

    public ServeProcess(params string[] arguments)
        : this(Directory.CreateTempSubdirectory("coopbot-").FullName, [], arguments) => _ownsData = true;

    /// <param name="data">The data folder; it stays when this goes.</param>
    /// <param name="wrapper">A program with its arguments that runs the rest of the line; empty for none.</param>
    public ServeProcess(string data, string[] wrapper, params string[] arguments)
    {
        _data = data;
        string[] line = [.. wrapper, "dotnet", typeof(Bot).Assembly.Location, .. arguments, "--data", data];
        var start = new ProcessStartInfo(line[0])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in line[1..])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The next line it prints; empty when it has ended.</summary>
    public async Task<string> LineAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)) ?? "";

    /// <summary>Asks it to stop as an operating system does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
        var errors = await _errors;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output, errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        if (_ownsData)
        {
            Directory.Delete(_data, recursive: true);
        }
    }
}
