using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Records.Listing;

public sealed class LogReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Pages_hold_every_entry_once_newest_first_in_both_directions()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var asked = new List<EntryId>();
        for (var i = 0; i < 23; i++)
        {
            var entry = Entries.In($"teams/{i % 2}", $"question {i}");
            await records.Log.WriteAsync(entry, None);
            asked.Add(entry.Id);
        }

        asked.Reverse();
        var reader = new LogReader(records.Database, records.Time);
        var pages = new List<LogPage>();
        for (LogCursor? cursor = null; pages.Count == 0 || cursor is not null; cursor = pages[^1].Older)
        {
            pages.Add(await reader.ListAsync(new LogFilter(), cursor, 5, None));
        }

        Assert.Equal(asked, pages.SelectMany(page => page.Rows).Select(row => row.Id));
        Assert.Null(pages[0].Newer);
        var back = new List<LogPage>();
        for (var cursor = pages[^1].Newer; cursor is not null; cursor = back[^1].Newer)
        {
            back.Add(await reader.ListAsync(new LogFilter(), cursor, 5, None));
        }

        Assert.Equal(asked.SkipLast(3), back.AsEnumerable().Reverse().SelectMany(page => page.Rows).Select(row => row.Id));
    }

    [Fact]
    public async Task Every_filter_finds_what_it_says_and_nothing_else()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var reader = new LogReader(records.Database, records.Time);
        var feedback = new FeedbackLog(records.Database, records.Time);
        var reviews = new ReviewLog(records.Database, records.Time);
        Entry[] entries =
        [
            Entries.Grounded("¿Cuántas lanchas?"),
            Entries.Conflicting(),
            Entries.Abstained(AbstentionReason.NotCovered) with { AskedAt = records.Time.Now.AddDays(-40), Timings = new Timings(1, 200, 3, 4) },
            Entries.In("teams/7/8", "who pays?"),
        ];
        foreach (var entry in entries)
        {
            await records.Log.WriteAsync(entry, None);
        }

        await feedback.KeepAsync(new Feedback("discord", entries[0].Id, "9", false, FeedbackCause.WrongSource, ""), None);
        await feedback.KeepAsync(new Feedback("discord", entries[1].Id, "9", true, null, ""), None);
        await reviews.AddAsync(entries[0].Id, "discord/1", "Ana", Verdict.Right, "", None);
        await reviews.AddAsync(entries[0].Id, "discord/2", "Bea", Verdict.Wrong, "", None);
        await reviews.AddAsync(entries[1].Id, "discord/1", "Ana", Verdict.Wrong, "", None);
        await reviews.AddAsync(entries[1].Id, "discord/1", "Ana", Verdict.Outdated, "", None);

        (string Filter, int[] Found)[] cases =
        [
            ("", [0, 1, 2, 3]),
            ("platform=discord", [0]),
            ("place=teams%2F7", [3]),
            ("place=guild%2F1", [0]),
            ("conversation=teams%2F7%2F8", [3]),
            ("lang=es", [0]),
            ("outcome=conflict", [1]),
            ("outcome=abstained", [2, 3]),
            ("reason=not-covered", [2, 3]),
            ("reason=known-gap", []),
            ("feedback=unhelpful", [0]),
            ("feedback=helpful", [1]),
            ("feedback=nothing", [2, 3]),
            ("cause=wrong-source", [0]),
            ("cause=wrong", []),
            ("verdict=wrong", [0]),
            ("verdict=outdated", [1]),
            ("reviewed=yes", [0, 1]),
            ("reviewed=no", [2, 3]),
            ("disputed=yes", [0]),
            ("source=eloriente-2025-03-27", [0, 1]),
            ("sheet=lanchas", [0, 1]),
            ("passage=es%2Flanchas%232.1", [0, 1]),
            ("passage=es%2Flanchas%232.2", []),
            ($"revision={RecordsFolder.Knowledge.Revision}", [0, 1, 2, 3]),
            ("revision=0", []),
            ("slower=100", [2]),
            ("slower=1", [0, 1, 2, 3]),
            ("slower=1&platform=teams", [3]),
            ("slower=100&sheet=lanchas", []),
            ("slower=1&sheet=lanchas", [0, 1]),
            ("slower=1&text=who", [3]),
            ("slower=100&to=2026-11-01&reason=not-covered", [2]),
            ("from=2026-11-01", [0, 1, 3]),
            ("to=2026-11-01", [2]),
            ("days=7", [0, 1, 3]),
            ("text=CUANTAS", [0]),
            ("text=shifted+amounts", [1]),
            ("text=%22amounts+look%22", [1]),
            ("text=%22look+amounts%22", []),
            ("text=pay*+who", [3]),
            ("text=-+*", []),
            ("text=who+OR+dock", []),
            ("text=US%24460%2C000&outcome=conflict", [1]),
            ("text=who&outcome=conflict", []),
        ];
        foreach (var (text, found) in cases)
        {
            Assert.True(LogFilter.TryRead(text, out var filter, out var problems), string.Join("; ", problems));
            var rows = (await reader.ListAsync(filter, null, 10, None)).Rows;
            Assert.True(found.Reverse().Select(i => entries[i].Id).SequenceEqual(rows.Select(row => row.Id)), $"{text}: {string.Join(", ", rows.Select(row => Array.FindIndex(entries, entry => entry.Id == row.Id)))}");
            Assert.Equal(found.Length, await reader.CountAsync(filter, 10, None));
        }
    }
}
