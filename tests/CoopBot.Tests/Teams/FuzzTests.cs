using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Core.Conversations;
using CoopBot.Tests.Knowledge.Documents;
using Xunit.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>Whatever is sent with a good token, the service answers, and goes on. Alone, since the memory counted is that of all tests running.</summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_activity_brings_it_down()
    {
        var (count, seed) = (Cases.Count(3_000), Cases.Seed());
        var random = new Random(seed);
        using var bench = await TeamsBench.StartAsync(new HurriedTime());
        var token = $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}";
        var answers = new Dictionary<int, int>();
        var took = new List<double>(count);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < count; i++)
        {
            var body = MutatedActivities.Next(random);
            var begun = Stopwatch.GetTimestamp();
            var (status, _) = await bench.SendAsync(body, token);
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            Assert.True(status is 200 or 202 or 400 or 403 or 413, $"activity {i} of seed {seed} was answered with {status}: {Encoding.UTF8.GetString(body)[..Math.Min(body.Length, 300)]}");
            answers[status] = answers.GetValueOrDefault(status) + 1;
            if (i % 500 == 0)
            {
                token = $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}";
                await bench.SettleAsync();
                bench.Microsoft.Requests.Clear();
                bench.Microsoft.Messages.Clear();
            }
        }

        await bench.SettleAsync();
        bench.Microsoft.Requests.Clear();
        bench.Microsoft.Messages.Clear();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        took.Sort();
        output.WriteLine($"{count} activities from seed {seed}: {string.Join(", ", answers.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} × {pair.Value}"))}");
        output.WriteLine($"p50 {took[count / 2]:0.00} ms, p99 {took[count * 99 / 100]:0.00} ms, longest {took[^1]:0.0} ms; memory {before / 1024 / 1024} MB before, {after / 1024 / 1024} MB after");
        Assert.True(answers.Keys.Count >= 4, "The activities were not hostile enough to be refused in every way.");
        Assert.InRange(after - before, long.MinValue, 50L * 1024 * 1024);
    }

    [Theory]
    [InlineData(31, 202)]
    [InlineData(33, 400)]
    [InlineData(65, 400)]
    [InlineData(100_000, 400)]
    public async Task A_body_nests_only_so_deep(int depth, int status)
    {
        using var bench = await TeamsBench.StartAsync();
        var body = TeamsBench.Message("hello").ToJsonString();
        var deep = body[..^1] + ",\"value\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        Assert.Equal(status, (await bench.SendAsync(Encoding.UTF8.GetBytes(deep), $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}")).Status);
        await bench.SettleAsync();
    }

    [Fact]
    public async Task A_large_body_is_refused_whatever_length_it_claims()
    {
        using var bench = await TeamsBench.StartAsync();
        var large = new byte[256 * 1024 + 1];
        Array.Fill(large, (byte)' ');

        Assert.Equal(413, (await bench.SendAsync(large, $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}")).Status);
        Assert.Equal(400, (await bench.SendAsync(large[..^1], $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}")).Status);
        Assert.Equal(401, (await bench.SendAsync(large, null)).Status);
    }

    [Fact]
    public async Task A_property_that_stands_twice_could_be_read_in_two_ways_and_is_refused()
    {
        using var bench = await TeamsBench.StartAsync();
        var body = TeamsBench.Message("hello").ToJsonString();

        Assert.Equal(400, (await bench.SendAsync(Encoding.UTF8.GetBytes(body[..^1] + ",\"serviceUrl\":\"https://evil.test/\"}"), $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow())}")).Status);
    }

    /// <summary>Sound activities of every kind that are heard.</summary>
    internal static IReadOnlyList<Func<JsonObject>> Kinds { get; } =
    [
        () => TeamsBench.Message("How many patrol boats were donated?"),
        () => TeamsBench.Message("How many?", "1701", "19:a@thread.tacv2;messageid=1700", "channel", mention: true),
        () => TeamsBench.Message("term HSI", "1702"),
        () => Typed("messageDelete", null),
        () => Typed("installationUpdate", "add"),
        () => TeamsBench.Press(new Press.Quotes("00000000-0000-0000-0000-000000000001", 0)),
        () => TeamsBench.Invoke("message/submitAction", new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "{\"feedbackText\":\"x\"}" } }),
        () => TeamsBench.Invoke("composeExtension/fetchTask", new JsonObject { ["commandId"] = "askAboutThis", ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>What did the <b>dock</b> cost?</p>" } } }),
        () => TeamsBench.Invoke("composeExtension/submitAction", new JsonObject { ["data"] = new JsonObject { ["press"] = "forget" } }),
        () => TeamsBench.Invoke("unknown/thing", []),
    ];

    private static JsonObject Typed(string type, string? action)
    {
        var activity = TeamsBench.Message("", "1703");
        (activity["type"], activity["action"]) = (type, action);
        return activity;
    }
}
