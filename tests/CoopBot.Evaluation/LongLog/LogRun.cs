using System.Diagnostics;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Dashboard;
using CoopBot.Core.Records.Exports;
using CoopBot.Core.Records.Listing;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.LongLog;

/// <summary>Measures what reviewers do with a log.</summary>
internal sealed class LogRun(Bot bot, int rounds)
{
    private const int Page = 50;

    /// <summary>By filter; "{i}" is the round, so that no round asks quite the same as the one before.</summary>
    private static readonly string[] _filters =
    [
        "", "platform=discord", "platform=teams", "place=discord%2F{i}", "asker=p0000{i2}", "lang=es", "outcome=conflict", "outcome=answered",
        "reason=known-gap", "reason=timed-out", "feedback=unhelpful", "feedback=nothing", "cause=outdated", "cause=wrong-source", "verdict=wrong", "verdict=outdated",
        "reviewed=no", "reviewed=yes", "disputed=yes", "disputed=no", "source=infobae-2025-03-27", "source=none-such", "sheet=patrol-boats", "passage=en%2Fpatrol-boats%232.1",
        "revision=0", "slower=200", "slower=5", "slower=9999", "from=2026-03-{i2}&to=2026-03-{i2}", "from=2026-11-21", "to=2025-12-01", "days=7",
        "text=boats", "text=the", "text=%22patrol+boats%22", "text=lanchas+patrulleras", "text=zanzibar", "text=boat*", "text=polygraph&lang=es", "text=the&verdict=wrong",
        "platform=cli&lang=es&outcome=conflict", "platform=teams&verdict=wrong&disputed=yes", "platform=web&reason=timed-out", "lang=en&slower=200&platform=discord",
        "sheet=patrol-boats&verdict=wrong", "place=discord%2F{i}&outcome=conflict&lang=es", "days=30&feedback=unhelpful&lang=es", "asker=p0000{i2}&outcome=abstained",
    ];

    private readonly ReviewDesk _desk = new(bot.Database!, bot.Current, bot.Settings, bot.Translator.Translator, TimeProvider.System);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var entries = await bot.Log!.CountAsync(cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"{entries} entries, file {new FileInfo(bot.Database!.FilePath).Length / 1e9:0.00} GB"));
        await MeasureAsync("write, durable", async i => await bot.Pipeline.AnswerAsync(new Question($"how many patrol boats {i}", [], new Origin("web")), cancellationToken));
        foreach (var filter in _filters)
        {
            await MeasureAsync($"list {(filter.Length > 0 ? filter : "all")}", async i =>
                $"{(await _desk.Log.ListAsync(Filter(filter, i), null, Page, cancellationToken)).Rows.Count}");
        }

        await MeasureAsync("list all, deep", async i => $"{(await _desk.Log.ListAsync(new LogFilter(), new LogCursor(entries * (i + 1) / (rounds + 1), Newer: i % 2 == 0), Page, cancellationToken)).Rows.Count}");
        await MeasureAsync("count all to 10,000", async _ => $"{await _desk.Log.CountAsync(new LogFilter(), 10_000, cancellationToken)}");
        await MeasureAsync("count lang=es to 10,000", async _ => $"{await _desk.Log.CountAsync(Filter("lang=es", 0), 10_000, cancellationToken)}");
        var some = (await _desk.Log.ListAsync(new LogFilter(), new LogCursor(entries / 2, false), Page, cancellationToken)).Rows;
        await MeasureAsync("show", async i => (await _desk.Log.ShowAsync(some[i % some.Count].Id, cancellationToken)).GetType().Name);
        var today = new DateOnly(2026, 11, 22);
        await MeasureAsync("dashboard, 30 days", async i => $"{(await _desk.Figures.ReadAsync(today.AddDays(-30 - i), today.AddDays(-i), Grain.Day, cancellationToken)).All.Questions}");
        await MeasureAsync("dashboard, a year by weeks", async i => $"{(await _desk.Figures.ReadAsync(today.AddDays(-365 - i), today, Grain.Week, cancellationToken)).All.Questions}");
        await MeasureAsync("gaps, 30 days", async _ => Said(await _desk.Gaps.FindAsync(new LogFilter { Days = 30 }, 20, cancellationToken)), few: true);
        await MeasureAsync("gaps, all", async _ => Said(await _desk.Gaps.FindAsync(new LogFilter(), 20, cancellationToken)), few: true);
        await ExportAsync(ExportFormat.Jsonl, cancellationToken);
        await ExportAsync(ExportFormat.Csv, cancellationToken);
    }

    private static string Said(Core.Reviewing.GapReport report) => $"{report.Found} gaps of {report.Entries} entries";

    private static LogFilter Filter(string text, int i) =>
        LogFilter.TryRead(text.Replace("{i}", $"{4 + i}", StringComparison.Ordinal).Replace("{i2}", $"{10 + (i % 18)}", StringComparison.Ordinal), out var filter, out var problems)
            ? filter
            : throw new InvalidOperationException(string.Join("; ", problems));

    private async Task MeasureAsync(string name, Func<int, Task<object>> run, bool few = false)
    {
        var times = new List<double>();
        object said = "";
        for (var i = 0; i < (few ? 3 : rounds); i++)
        {
            var begun = Stopwatch.GetTimestamp();
            said = await run(i);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        Console.WriteLine(FormattableString.Invariant($"{name,-60} p50 {Percentiles.Of(times, 0.5),9:0.0} ms  p95 {Percentiles.Of(times, 0.95),9:0.0} ms  first {times[0],9:0.0} ms  {(said is string text ? text : "")}"));
    }

    private async Task ExportAsync(ExportFormat format, CancellationToken cancellationToken)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, most) = (Memory(process), 0L);
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    most = Math.Max(most, Memory(process));
                    await Task.Delay(50, CancellationToken.None);
                }
            },
            CancellationToken.None);
        var counting = new CountingStream();
        var begun = Stopwatch.GetTimestamp();
        var manifest = await _desk.Exporter.WriteAsync(new LogFilter(), format, counting, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await stop.CancelAsync();
        await watching;
        Console.WriteLine(FormattableString.Invariant(
            $"export {format}: {manifest.Entries} entries, {counting.Length / 1e9:0.00} GB in {seconds:0} s, working set {before / 1e6:0} MB before, {most / 1e6:0} MB at most"));
    }

    private static long Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64;
    }
}
