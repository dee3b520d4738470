using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The real program, killed in the middle of questions: what it had stored is answered once after the restart.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Questions = 100;

    [Fact]
    public async Task What_was_stored_before_a_crash_is_answered_once_after_it()
    {
        var runs = int.TryParse(Environment.GetEnvironmentVariable("COOPBOT_CASES"), CultureInfo.InvariantCulture, out var cases) ? Math.Min(cases, 20) : 1;
        for (var run = 0; run < runs; run++)
        {
            await RunAsync(run);
        }
    }

    private async Task RunAsync(int run)
    {
        var data = Directory.CreateTempSubdirectory("coopbot-").FullName;
        await using var fake = await FakeDiscord.StartAsync();
        fake.Rest.Limit = (1_000, TimeSpan.FromSeconds(1));
        var asked = new List<string>();
        int before;
        using (var first = Start(fake, data))
        {
            await Until.TrueAsync(() => fake.Gateway.Identifies == 1 && !fake.World.Commands.IsEmpty, "a first login");
            for (var i = 0; i < Questions; i++)
            {
                asked.Add(await fake.SayAsync(FakeDiscord.Ana, FakeDiscord.General, "What did the dock cost?", mention: true));
            }

            // At another point of the work in each run: after some of the answers, while others wait.
            var answers = 1 + (run * 37 % (Questions - 10));
            await Until.TrueAsync(() => fake.World.FromBot(FakeDiscord.General).Count >= answers, $"{answers} answers");
            first.Kill();
            await first.WaitForExitAsync();
            before = fake.World.FromBot(FakeDiscord.General).Count;
        }

        var stored = Rows(data, "select event from inbox");
        var waiting = Rows(data, "select event from inbox where state = 'waiting'");
        using (var second = Start(fake, data))
        {
            await Until.TrueAsync(() => fake.Gateway.Identifies == 2, "a second login");
            await Until.TrueAsync(() => Rows(data, "select event from inbox where state = 'waiting'").Count == 0, "an empty inbox");
            second.Kill();
            await second.WaitForExitAsync();
        }

        var answered = fake.World.FromBot(FakeDiscord.General).GroupBy(reply => (string)reply["message_reference"]!["message_id"]!).ToDictionary(group => group.Key, group => group.Count());
        output.WriteLine($"run {run}: {stored.Count} stored, {before} answered and {waiting.Count} waiting when killed, {answered.Count} answered in the end");
        Assert.Equal(stored.Order(), answered.Keys.Order());
        Assert.All(answered.Values, times => Assert.Equal(1, times));
        Assert.Equal(stored.Count, Rows(data, "select distinct entry from inbox where entry is not null").Count);
        Assert.Empty(fake.Rest.Faults);
        Directory.Delete(data, recursive: true);
    }

    private static Process Start(FakeDiscord fake, string data)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[typeof(Bot).Assembly.Location, "--urls", "http://127.0.0.1:0", "--data", data])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Discord__Token"] = FakeDiscord.Token;
        start.Environment["Discord__ApiBase"] = fake.ApiBase.ToString();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static List<string> Rows(string data, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "coopbot.db")};Pooling=False;Default Timeout=10");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
