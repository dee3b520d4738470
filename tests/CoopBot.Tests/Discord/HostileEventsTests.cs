using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol.Gateway;
using Xunit.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>Whatever the platform can send and an attacker can type: no crash, and one clear reply or none.</summary>
public sealed class HostileEventsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Spoiled_frames_and_interactions_do_no_harm()
    {
        var (count, seed) = (Cases.Count(3_000), Cases.Seed());
        output.WriteLine($"{count} frames from seed {seed}");
        using var bench = await DiscordBench.StartAsync(CancellationToken.None);
        var events = new MutatedEvents(new Random(seed));
        var entry = (await bench.RecordAsync(new Question("q", [], new Origin("discord")), CancellationToken.None)).Id.Value;
        var (frames, heard) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var bytes = events.Next(entry);
            if (Frame.TryRead(bytes, out var frame))
            {
                frames++;
                if (GatewayEvent.TryRead(frame, out var happened))
                {
                    heard++;
                    bench.Hear(happened);
                }
            }

            if (i % 50 == 49)
            {
                await bench.SettleAsync();
            }
        }

        await bench.SettleAsync();
        output.WriteLine($"{frames} were frames, {heard} were heard, {bench.Caught.Requests.Count} requests");
        Assert.True(heard > count / 3);
        foreach (var (_, path, body, _) in bench.Caught.Requests.Where(request => request.Body.Length > 0 && !request.Path.EndsWith("/commands", StringComparison.Ordinal) && !request.Path.EndsWith("/threads", StringComparison.Ordinal)))
        {
            Sound(path, body);
        }

        var callbacks = bench.Caught.Requests.Where(request => request.Path.EndsWith("/callback", StringComparison.Ordinal)).Select(request => request.Path.Split('/')[4]);

        // What comes again after ten thousand others is taken for new.
        Assert.All(callbacks.GroupBy(id => id), group => Assert.InRange(group.Count(), 1, 1 + (count / 10_000)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"op\":\"0\"}")]
    [InlineData("{\"op\":0.5}")]
    [InlineData("{\"op\":99999999999}")]
    [InlineData("{\"op\":0")]
    [InlineData("")]
    public void What_is_no_frame_is_none(string text) => Assert.False(Frame.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Endless_nesting_is_no_frame() =>
        Assert.False(Frame.TryRead(System.Text.Encoding.UTF8.GetBytes($"{{\"op\":0,\"d\":{new string('[', 100_000)}"), out _));

    private static void Sound(string path, string body)
    {
        using var json = JsonDocument.Parse(body);
        var message = json.RootElement.TryGetProperty("data", out var data) ? data : json.RootElement;
        if (message.TryGetProperty("title", out _))
        {
            return;
        }

        Assert.True(message.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength() == 0, path);
        if (message.TryGetProperty("content", out var content))
        {
            Assert.InRange(content.GetString()!.Length, 1, 2_000);
            Assert.NotEqual(0, message.GetProperty("flags").GetInt32() & 4);
        }
    }
}
