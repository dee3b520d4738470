using System.Text.Json.Nodes;
using Dapper;
using Xunit.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>Never twice, never lost without a word of it.</summary>
public sealed class OnceTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_activity_that_comes_many_times_is_answered_once()
    {
        using var bench = await TeamsBench.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(202, (await bench.SendAsync(TeamsBench.Message("how many boats?"))).Status);
        }

        await bench.SettleAsync();
        Assert.Single(bench.Microsoft.Shown);
        Assert.Equal(1, await bench.Log.CountAsync(None));
    }

    [Fact]
    public async Task Each_activity_up_to_five_times_out_of_order_with_a_failing_connector_gives_one_answer_and_one_row()
    {
        var (count, seed) = (Cases.Count(300), Cases.Seed());
        output.WriteLine($"{count} activities from seed {seed}");
        using var bench = await TeamsBench.StartAsync(new HurriedTime());
        var random = new Random(seed);
        var gate = new Lock();
        bench.Microsoft.Failing = _ =>
        {
            lock (gate)
            {
                // Not taken; or taken, and the answer lost; or nobody knows.
                return random.NextDouble() >= 0.3 ? null : (int[])[429, 412, 0, 0, -502, 503] is var ways ? ways[random.Next(ways.Length)] : null;
            }
        };
        var deliveries = Enumerable.Range(0, count).SelectMany(i => Enumerable.Repeat(i, 1 + random.Next(5))).ToArray();
        random.Shuffle(deliveries);
        foreach (var i in deliveries)
        {
            Assert.Equal(202, (await bench.SendAsync(TeamsBench.Message($"question {i}", $"{5_000 + i}", $"a:chat-{i % 40}"))).Status);
        }

        await bench.SettleAsync();
        var states = Rows(bench).GroupBy(row => row.State).ToDictionary(group => group.Key, group => group.Count());
        var shown = bench.Microsoft.Shown.GroupBy(message => (string)message["replyToId"]!).ToDictionary(group => group.Key, group => group.Count());
        output.WriteLine($"{deliveries.Length} deliveries, {bench.Microsoft.Requests.Count} requests, states {string.Join(", ", states.Select(state => $"{state.Key} {state.Value}"))}");

        Assert.Equal(count, await bench.Log.CountAsync(None));
        Assert.DoesNotContain(shown, pair => pair.Value > 1);
        Assert.Equal(count, states.GetValueOrDefault("answered") + states.GetValueOrDefault("uncertain"));
        foreach (var (id, state) in Rows(bench))
        {
            // Where nobody can tell, it may be there or not; otherwise it is there.
            Assert.True(state == "uncertain" || shown.ContainsKey(id.Split('/')[^1]), id);
        }
    }

    [Fact]
    public async Task After_a_restart_what_waits_is_answered_and_what_was_being_sent_is_not_sent_again()
    {
        using var bench = await TeamsBench.StartAsync();
        bench.Answer = (_, _) => throw new OperationCanceledException();
        await bench.SendAsync(TeamsBench.Message("waiting", "1"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(bench.SettleAsync);
        bench.Answer = bench.RecordAsync;
        bench.Microsoft.Failing = request => request.Content is not null && request.RequestUri!.AbsolutePath.EndsWith("/2", StringComparison.Ordinal) && request.Method == HttpMethod.Post ? throw new InvalidOperationException("crash") : null;
        await bench.SendAsync(TeamsBench.Message("being sent", "2"));
        await Assert.ThrowsAsync<InvalidOperationException>(bench.SettleAsync);
        bench.Microsoft.Failing = _ => null;

        await bench.Adapter().RecoverAsync(None);
        await bench.SettleAsync();
        await bench.Adapter().RecoverAsync(None);
        await bench.SettleAsync();

        Assert.Equal("1", (string?)Assert.Single(bench.Microsoft.Shown)["replyToId"]);
        Assert.Equal([("a:personal/1", "answered"), ("a:personal/2", "uncertain")], Rows(bench).Order());
    }

    [Fact]
    public async Task A_question_deleted_before_its_answer_gets_none_and_one_deleted_afterwards_loses_it()
    {
        using var bench = await TeamsBench.StartAsync();
        var deletion = TeamsBench.Message("", "1");
        deletion["type"] = "messageDelete";
        await bench.SendAsync((JsonObject)deletion.DeepClone());
        await bench.SendAsync(TeamsBench.Message("soon gone", "1"));
        await bench.SendAsync(TeamsBench.Message("answered", "2"));
        await bench.SettleAsync();
        Assert.Equal("2", (string?)Assert.Single(bench.Microsoft.Shown)["replyToId"]);

        deletion["id"] = "2";
        await bench.SendAsync(deletion);
        await bench.SettleAsync();
        var answer = Assert.Single(bench.Microsoft.Messages, message => (string?)message.Value["type"] == "message").Key;
        Assert.Contains(bench.Microsoft.Requests, request => request.Method == "DELETE" && request.Address.AbsolutePath.EndsWith($"/activities/{answer}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_records_nothing_is_answered_and_the_asker_is_told()
    {
        using var bench = await TeamsBench.StartAsync();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={bench.Database.FilePath};Pooling=False"))
        {
            connection.Execute("drop table inbox");
        }

        Assert.Equal(202, (await bench.SendAsync(TeamsBench.Message("how many boats?"))).Status);
        await bench.SettleAsync();
        Assert.Contains("could not be recorded", (string?)Assert.Single(bench.Microsoft.Shown)["text"], StringComparison.Ordinal);
        Assert.Equal(0, await bench.Log.CountAsync(None));
    }

    private static List<(string Event, string State)> Rows(TeamsBench bench)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={bench.Database.FilePath};Pooling=False");
        return [.. connection.Query<(string, string)>("select event, state from inbox")];
    }
}
