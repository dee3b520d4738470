using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Dashboard;
using CoopBot.Core.Records.Reviews;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Records.Dashboard;

/// <summary>A log small enough to be counted by hand: a Sunday, the Monday and Tuesday after it, and a day on either side that is not asked for.</summary>
public sealed class FigureReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset _sunday = new(2026, 11, 15, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_figures_are_those_counted_by_hand()
    {
        using var records = await LoggedAsync();

        var figures = await ReadAsync(records, Grain.Day);

        Assert.Equal(new Share("all", 4, 1, 1, 2), figures.All);
        Assert.Equal([(AbstentionReason.NotCovered, 1), (AbstentionReason.KnownGap, 1)], figures.Reasons.OrderBy(reason => reason.Key).Select(reason => (reason.Key, reason.Value)));
        Assert.Equal((1, 2), (figures.Helpful, figures.Unhelpful));
        Assert.Equal([(FeedbackCause.WrongSource, 1)], figures.Causes.Select(cause => (cause.Key, cause.Value)));
        Assert.Equal([(Verdict.Right, 3), (Verdict.Wrong, 1)], figures.Verdicts.OrderBy(verdict => verdict.Key).Select(verdict => (verdict.Key, verdict.Value)));
        Assert.Equal(new Agreement(2, 0.5, 0), figures.Agreement);
        Assert.Equal(
            [new Share("cli", 1, 0, 0, 1), new Share("discord", 1, 1, 0, 0), new Share("teams", 1, 0, 0, 1), new Share("web", 1, 0, 1, 0)],
            figures.Platforms.OrderBy(share => share.Name));
        Assert.Equal([new Share("en", 3, 0, 1, 2), new Share("es", 1, 1, 0, 0)], figures.Languages);
        Assert.Equal([new Counted("lanchas", 2)], figures.Topics);
        Assert.Equal([("es/lanchas#2.1", 2)], figures.Cited.Select(passage => (passage.Key, passage.Value)));
        Near(10, figures.P50);
        Near(1_000, figures.P95);
    }

    [Fact]
    public async Task Every_day_is_a_step_and_a_week_begins_on_monday()
    {
        using var records = await LoggedAsync();

        var days = (await ReadAsync(records, Grain.Day)).OverTime;
        var weeks = (await ReadAsync(records, Grain.Week)).OverTime;

        Assert.Equal(
            [new Share("2026-11-15", 1, 0, 1, 0), new Share("2026-11-16", 2, 1, 0, 1), new Share("2026-11-17", 1, 0, 0, 1)],
            days.Select(step => step.Share));
        Assert.Equal([(1, 0), (0, 0), (0, 2)], days.Select(step => (step.Helpful, step.Unhelpful)));
        Near(10, days[1].P50);
        Near(100, days[1].P95);
        Assert.Equal(
            [(new DateOnly(2026, 11, 15), 1, 1, 0), (new DateOnly(2026, 11, 16), 3, 0, 2)],
            weeks.Select(step => (step.First, step.Share.Questions, step.Helpful, step.Unhelpful)));
        Near(100, weeks[1].P50);
    }

    [Fact]
    public async Task Of_days_without_a_question_there_is_nothing_but_their_steps()
    {
        using var records = await LoggedAsync();

        var figures = await new FigureReader(records.Database).ReadAsync(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 2), Grain.Day, None);

        Assert.Equal((new Share("all", 0, 0, 0, 0), 0, 0, 0.0, 0.0), (figures.All, figures.Helpful, figures.Unhelpful, figures.P50, figures.P95));
        Assert.Equal(new Agreement(0, 1, null), figures.Agreement);
        Assert.Equal(2, figures.OverTime.Count);
        Assert.Equal((0, 0, 0), (figures.Reasons.Count, figures.Platforms.Count, figures.Cited.Count));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new FigureReader(records.Database).ReadAsync(new DateOnly(2020, 1, 2), new DateOnly(2020, 1, 1), Grain.Day, None));
    }

    private static Task<LogFigures> ReadAsync(RecordsFolder records, Grain grain) =>
        new FigureReader(records.Database).ReadAsync(new DateOnly(2026, 11, 15), new DateOnly(2026, 11, 17), grain, None);

    /// <summary>The classes are a twentieth wide, and a value is their middle.</summary>
    private static void Near(double milliseconds, double value) => Assert.InRange(value, milliseconds / 1.03, milliseconds * 1.03);

    private static async Task<RecordsFolder> LoggedAsync()
    {
        var records = await RecordsFolder.ReadyAsync(None);
        Entry[] entries =
        [
            Entries.Abstained() with { AskedAt = _sunday.AddTicks(-1), Timings = new Timings(0, 5_000, 0, 0) },
            Entries.Conflicting() with { AskedAt = _sunday, Timings = new Timings(1, 2, 3, 4) },
            Entries.Grounded() with { AskedAt = _sunday.AddDays(1), Timings = new Timings(0, 10, 0, 0) },
            Entries.Abstained(AbstentionReason.KnownGap) with { AskedAt = _sunday.AddDays(1.9), Timings = new Timings(0, 100, 0, 0) },
            Entries.In("teams/1", "who pays?") with { AskedAt = _sunday.AddDays(3).AddTicks(-1), Timings = new Timings(0, 1_000, 0, 0) },
            Entries.Grounded() with { AskedAt = _sunday.AddDays(3), Timings = new Timings(0, 5_000, 0, 0) },
        ];
        foreach (var entry in entries)
        {
            await records.Log.WriteAsync(entry, None);
        }

        var feedback = new FeedbackLog(records.Database, records.Time);
        foreach (var (days, entry, asker, helpful, cause) in new (double, int, string, bool, FeedbackCause?)[]
        {
            (0, 1, "8", true, null), (2.9, 2, "8", false, FeedbackCause.WrongSource), (2.9, 2, "9", false, null), (3, 3, "8", false, FeedbackCause.Wrong),
        })
        {
            records.Time.Now = _sunday.AddDays(days);
            await feedback.KeepAsync(new Feedback("discord", entries[entry].Id, asker, helpful, cause, ""), None);
        }

        var reviews = new ReviewLog(records.Database, records.Time);
        foreach (var (days, entry, by, verdict) in new[]
        {
            (0, 1, "ana", Verdict.Right), (1, 1, "bea", Verdict.Wrong), (1, 2, "ana", Verdict.Right), (2, 2, "bea", Verdict.Right), (3, 2, "ana", Verdict.Outdated),
        })
        {
            records.Time.Now = _sunday.AddDays(days);
            await reviews.AddAsync(entries[entry].Id, by, by, verdict, "", None);
        }

        return records;
    }
}
