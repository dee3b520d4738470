using System.Diagnostics;
using System.Text;
using CoopBot.Core.Records;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Commands;

/// <summary>The built program as a user starts it, with a data folder of its own that is deleted afterwards.</summary>
internal sealed class Cli : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("coopbot-cli-").FullName;

    public Cli() => Data = In("data");

    public string Data { get; }

    /// <summary>Where the program is started; its appsettings.json counts.</summary>
    public string WorkingDirectory { get; set; } = Repository.Root;

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>A path in the test's own folder.</summary>
    public string In(string name) => Path.Combine(root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), bytes);
        return In(name);
    }

    public Task<CliResult> AskAsync(params string[] arguments) => RunAsync(["ask", "--data", Data, .. arguments]);

    public async Task<CliResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CoopBot.dll"), .. arguments])
        {
            WorkingDirectory = WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            var result = new CliResult(process.ExitCode, await output, await error);

            // Whatever happens, nobody is shown the inside of the program.
            Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
            return result;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"coopbot {string.Join(' ', arguments)}");
        }
    }

    /// <summary>Rows of the answer log.</summary>
    public long Logged(string where = "1 = 1")
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, Database.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The condition is written in the test.
        command.CommandText = $"select count(*) from entries where {where}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
