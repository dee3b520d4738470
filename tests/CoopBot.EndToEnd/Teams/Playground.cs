using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoopBot.EndToEnd.Teams;

/// <summary>The Microsoft 365 Agents Playground, on this machine alone, with CoopBot as the agent it talks to.</summary>
public sealed class Playground : IAsyncLifetime
{
    private RunningBot? _running;
    private Process? _process;

    internal static NodePackage Package { get; } = new("Playground", Path.Combine("@microsoft", "m365agentsplayground"));

    internal RunningBot Running => _running ?? throw new InvalidOperationException("Not started.");

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async Task InitializeAsync()
    {
        if (Package.Missing is not null || !Web.Chromium.Installed)
        {
            return;
        }

        _running = new RunningBot { More = new Dictionary<string, string?> { ["Teams:Emulator"] = "true", ["Teams:ModeratorsConversation"] = "19:moderators@thread.tacv2" } };
        await _running.InitializeAsync();
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        Address = new Uri($"http://127.0.0.1:{port}/");
        _process = Package.Run(
            "--require", "./loopback.js", Path.Combine(Package.Module, "cli.js"), "start",
            "-e", new Uri(_running.Address, "/api/messages").ToString(), "-c", "msteams", "-p", port, "--su", new Uri(Address, "_connector").ToString(), "--disable-telemetry");
        string? said;
        do
        {
            said = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }
        while (said is not null && !said.Contains("Listening", StringComparison.Ordinal));

        Assert.NotNull(said);
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        if (_running is not null)
        {
            await _running.DisposeAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
