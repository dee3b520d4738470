using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Web;

/// <summary>
/// The real program, killed at random points while it is asked fifty questions a second: no answer was shown that is not in the
/// log, the log is whole, and the program comes up again. COOPBOT_CASES sets how many times.
/// </summary>
public sealed partial class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int QuestionsASecond = 50;

    /// <summary>The last kill waits this long for a first answer, so that there is something to be missed in the log on a slow machine, too.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private static readonly string[] _questions =
        ["what did the dock cost?", "¿cuántas lanchas patrulleras hay?", "who signed the agreement?", "what is the HSI?", "what did the zanzibarian dock cost?"];

    private readonly string _data = Directory.CreateTempSubdirectory("coopbot-").FullName;
    private readonly ConcurrentBag<string> _shown = [];

    [Fact]
    public async Task Killed_at_any_point_it_has_shown_no_answer_that_is_not_in_the_log()
    {
        var (kills, seed) = (Math.Min(Setting("COOPBOT_CASES", 2), 200), Setting("COOPBOT_SEED", Random.Shared.Next()));
        output.WriteLine($"COOPBOT_SEED={seed}, {kills} kills");
        var random = new Random(seed);
        var starts = new List<double>();
        for (var i = 0; i < kills; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var program = new ServeProcess(_data, [], "--urls", "http://127.0.0.1:0");
            var line = await program.LineAsync();
            Assert.StartsWith("CoopBot listens on ", line, StringComparison.Ordinal);
            starts.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);

            await AskUntilKilledAsync(program, new Uri(line.Split(' ')[3]), TimeSpan.FromMilliseconds(random.Next(50, 3000)), isLast: i == kills - 1);

            Faults();
        }

        starts.Sort();
        output.WriteLine($"{_shown.Count} answers shown, {Logged().Count} in the log; started in {starts[starts.Count / 2]:0.0} s, at most {starts[^1]:0.0} s");
        Assert.NotEmpty(_shown);
        var options = new RecordsOptions { Folder = _data };
        using var database = new Database(options, TimeProvider.System);
        await database.PrepareAsync(CancellationToken.None);
        Assert.Empty((await new ChainCheck(database, new Heads(database, options, TimeProvider.System)).RunAsync(CancellationToken.None)).Faults);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private async Task AskUntilKilledAsync(ServeProcess program, Uri address, TimeSpan life, bool isLast)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / QuestionsASecond));
        var begun = Stopwatch.GetTimestamp();
        var asking = new List<Task>();
        while (Stopwatch.GetElapsedTime(begun) is var lived && (lived < life || (isLast && _shown.IsEmpty && lived < _patience)))
        {
            await timer.WaitForNextTickAsync();
            asking.Add(AskAsync(client, _questions[asking.Count % _questions.Length]));
        }

        await program.KillAsync();
        await Task.WhenAll(asking);
    }

    /// <summary>Remembers each answer of which anything was seen, also when the rest never came.</summary>
    private async Task AskAsync(HttpClient client, string question)
    {
        var seen = new StringWriter();
        try
        {
            using var response = await client.SendAsync(AskRequest.Script(question), HttpCompletionOption.ResponseHeadersRead);
            using var body = new StreamReader(await response.Content.ReadAsStreamAsync());
            var some = new char[512];
            for (int read; (read = await body.ReadAsync(some)) > 0;)
            {
                await seen.WriteAsync(some.AsMemory(0, read));
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            // Killed in the middle; what was seen until then counts.
        }

        foreach (Match match in EntryId().Matches(seen.ToString()))
        {
            _shown.Add(match.Groups[1].Value);
        }
    }

    private void Faults()
    {
        var missing = _shown.Except(Logged()).ToList();
        Assert.True(missing.Count == 0, $"shown and not in the log: {string.Join(", ", missing)}");
        Assert.Equal(["ok"], Rows("pragma integrity_check"));
        Assert.Equal(["0"], Rows("select count(*) from entries where sequence not in (select row from chain where of = 'entries')"));
    }

    private HashSet<string> Logged() => [.. Rows("select id from entries")];

    private List<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, Database.FileName)};Pooling=False;Default Timeout=10");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return rows;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    [GeneratedRegex("data-entry=\"([0-9a-f-]{36})\"", RegexOptions.NonBacktracking)]
    private static partial Regex EntryId();
}
