using Xunit.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>A question is acknowledged whatever the answering does.</summary>
public sealed class AcknowledgementTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_question_is_acknowledged_while_not_one_is_answered()
    {
        var count = Math.Min(Cases.Count(200), 3_000);
        using var bench = await DiscordBench.StartAsync(CancellationToken.None);
        var stalled = new TaskCompletionSource();
        bench.Answer = async (question, token) =>
        {
            await stalled.Task;
            return await bench.RecordAsync(question, token);
        };
        var asked = new Dictionary<string, DateTimeOffset>();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < count; i++)
        {
            var id = Id(i);
            asked[id] = DateTimeOffset.UtcNow;
            bench.Hear("INTERACTION_CREATE", Ask(id, $"question {i}"));
            await pace.WaitForNextTickAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (bench.Caught.To("/callback").Count < count)
        {
            await pace.WaitForNextTickAsync(patience.Token);
        }

        Assert.All(bench.Caught.To("/callback"), body => Assert.Contains("\"type\":5", body, StringComparison.Ordinal));
        var waits = bench.Caught.Requests.Where(request => request.Path.EndsWith("/callback", StringComparison.Ordinal))
            .Select(request => (request.At - asked[request.Path.Split('/')[4]]).TotalMilliseconds)
            .Order()
            .ToList();
        output.WriteLine($"{count} acknowledged with the core stalled: median {waits[count / 2]:0.0} ms, p99.9 {waits[Math.Min(count - 1, count * 999 / 1000)]:0.0} ms");

        stalled.SetResult();
        await bench.SettleAsync();
        Assert.Equal(count, bench.Caught.To("/messages/@original").Count);
        Assert.Empty(await bench.Inbox.WaitingAsync("discord", CancellationToken.None));
    }

    [Fact]
    public async Task More_than_can_wait_are_told_so()
    {
        using var bench = await DiscordBench.StartAsync(CancellationToken.None);
        var stalled = new TaskCompletionSource();
        bench.Answer = async (question, token) =>
        {
            await stalled.Task;
            return await bench.RecordAsync(question, token);
        };
        for (var i = 0; i < 300; i++)
        {
            bench.Hear("INTERACTION_CREATE", Ask(Id(i), "question"));
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (bench.Caught.To("/messages/@original").Count < 300 - 256)
        {
            await pace.WaitForNextTickAsync(patience.Token);
        }

        Assert.All(bench.Caught.To("/messages/@original"), body => Assert.Contains("Many people are asking", body, StringComparison.Ordinal));
        stalled.SetResult();
        await bench.SettleAsync();
        Assert.Equal(300, bench.Caught.To("/messages/@original").Count);
    }

    private static string Id(int number) =>
        $"{((ulong)(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22) | (uint)number}";

    private static string Ask(string id, string question) =>
        $$$"""{"id":"{{{id}}}","application_id":"5","type":2,"token":"t{{{id}}}","channel_id":"70","user":{"id":"9"},"data":{"name":"ask","options":[{"name":"question","type":3,"value":"{{{question}}}"}]}}""";
}
