using System.Diagnostics;
using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Teams;

/// <summary>Microsoft's own libraries, run by Node in a process of their own.</summary>
internal sealed class Judge : IAsyncDisposable
{
    private readonly Process _process;
    private int _number;

    private Judge(Process process) => _process = process;

    public static NodePackage Package { get; } = new("Client", "botframework-connector");

    public static Judge Start(FakeTeams fake) => new(Package.Run("judge.js", fake.Metadata.ToString(), FakeTeams.AppId));

    /// <returns>Whether it is good, and why not.</returns>
    public async Task<(bool Good, string Why)> AskAsync(JsonObject asked)
    {
        asked["number"] = ++_number;
        await _process.StandardInput.WriteLineAsync(asked.ToJsonString());
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? throw new InvalidOperationException("The judge has left.");
        var verdict = JsonNode.Parse(line)!;
        Assert.Equal(_number, (int)verdict["number"]!);
        return ((bool)verdict["good"]!, (string?)verdict["why"] ?? "");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
