using System.Diagnostics;
using CoopBot.Core.Records;
using Dapper;
using Xunit.Abstractions;

namespace CoopBot.Tests.Records;

public sealed class ConcurrentWriteTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Two_hundred_writes_at_once_are_all_there_in_order()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entries = Enumerable.Range(0, 200).Select(i => Entries.In("busy", $"question {i}")).ToArray();
        var begun = Stopwatch.GetTimestamp();

        await Task.WhenAll(entries.Select(entry => Task.Run(() => records.Log.WriteAsync(entry, None))));

        output.WriteLine($"{Stopwatch.GetElapsedTime(begun).TotalMilliseconds / 200:0.00} ms a write");
        using var connection = records.Outside();
        Assert.Equal(
            Enumerable.Range(1, 200).Select(i => (long)i),
            connection.Query<long>("select sequence from entries order by sequence"));
        Assert.Equal(
            entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal),
            connection.Query<string>("select id from entries").Order(StringComparer.Ordinal));
        Assert.Equal("ok", connection.QuerySingle<string>("pragma integrity_check"));
    }

    [Fact]
    public async Task A_write_begun_after_another_was_acknowledged_comes_after_it()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var chains = Enumerable.Range(0, 8).Select(chain => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await records.Log.WriteAsync(Entries.In($"chain {chain}", $"{i}"), None);
            }
        }));

        await Task.WhenAll(chains);

        for (var chain = 0; chain < 8; chain++)
        {
            var entries = await records.Log.ConversationAsync($"chain {chain}", 99, None);
            Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i}"), entries.Select(entry => entry.Question.Text));
        }
    }

    [Fact]
    public async Task What_is_read_while_others_write_is_whole()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var writing = Task.WhenAll(Enumerable.Range(0, 100).Select(
            i => Task.Run(() => records.Log.WriteAsync(Entries.In("busy", $"question {i}"), None))));
        var seen = 0;
        while (!writing.IsCompleted)
        {
            var now = await records.Log.ConversationAsync("busy", 200, None);
            Assert.True(now.Count >= seen, "an entry that had been read was gone");
            seen = now.Count;
        }

        await writing;
        Assert.Equal(100, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing_and_any_other_the_whole_row()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var cancelled = 0;
        for (var round = 0; round < 40; round++)
        {
            using var cancellation = new CancellationTokenSource();
            var entries = Enumerable.Range(0, 10).Select(_ => Entries.Grounded()).ToArray();
            var writes = entries.Select(entry => records.Log.WriteAsync(entry, cancellation.Token)).ToArray();
            if (round % 4 > 0)
            {
                await Task.WhenAny(writes[round % 10], Task.Delay(1000));
            }

            await cancellation.CancelAsync();

            for (var i = 0; i < writes.Length; i++)
            {
                var written = await WrittenAsync(writes[i]);
                cancelled += written ? 0 : 1;
                var found = await records.Log.FindAsync(entries[i].Id, None);
                Assert.Equal(written, found is Lookup<Entry>.Found);
                if (found is Lookup<Entry>.Found(var entry))
                {
                    Assert.Equal(Shape.Of(entries[i]), Shape.Of(entry));
                }
            }
        }

        output.WriteLine($"{cancelled} of 400 cancelled");
        Assert.InRange(cancelled, 1, 399);
        await records.Log.WriteAsync(Entries.Grounded(), None);
    }

    private static async Task<bool> WrittenAsync(Task write)
    {
        try
        {
            await write;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
