using System.IO.Compression;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>Several connections, as many as the platform asks for, begun one after the other.</summary>
public sealed class ShardingTests
{
    [Fact]
    public void As_many_shards_as_the_platform_asks_for_begin_in_its_order()
    {
        var time = new VirtualTime();
        using var platform = new Platform(time);
        using var http = new HttpMessageInvoker(platform);
        using var stop = new CancellationTokenSource();
        var api = new DiscordApi(new RestClient(http, new Uri("https://discord.test/api/v10/"), "token", time, NullLogger<RestClient>.Instance));
        var client = new GatewayClient(
            new GatewaySettings("token", 1, Shards: 0, "here"),
            new SessionStarts(api, time, NullLogger<SessionStarts>.Instance),
            platform.DialAsync,
            time,
            new Random(1),
            NullLogger<GatewayClient>.Instance);

        time.Run(
            async () =>
            {
                var running = client.RunAsync(stop.Token);
                await Task.Delay(TimeSpan.FromSeconds(3), time);
                Assert.False(client.Health.Ready);
                await Task.Delay(TimeSpan.FromMinutes(1), time);
                Assert.True(client.Health.Ready);
                stop.Cancel();
                await running;
            },
            TimeSpan.FromHours(1));

        Assert.Equal(["[0,4]", "[1,4]", "[2,4]", "[3,4]"], platform.Begun.Select(begun => begun.Shard).Order());

        // Two at a time (max_concurrency), each pair five seconds after the one before.
        foreach (var (first, second) in new[] { (0, 2), (1, 3) })
        {
            Assert.True(platform.At(second) - platform.At(first) >= TimeSpan.FromSeconds(5));
        }

        Assert.True((platform.At(1) - platform.At(0)).Duration() < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Never_more_than_120_sends_a_minute_and_heartbeats_do_not_wait()
    {
        var time = new VirtualTime();
        var budget = new SendBudget(time);
        var sent = new List<TimeSpan>();
        var beats = new List<TimeSpan>();
        time.Run(
            async () =>
            {
                async Task SendAsync()
                {
                    await budget.EnterAsync(beat: false, CancellationToken.None);
                    sent.Add(time.Elapsed);
                }

                var all = Enumerable.Range(0, 500).Select(_ => SendAsync()).ToList();
                for (var i = 0; i < 6; i++)
                {
                    await Task.Delay(TimeSpan.FromSeconds(40), time);
                    var asked = time.Elapsed;
                    await budget.EnterAsync(beat: true, CancellationToken.None);
                    Assert.Equal(asked, time.Elapsed);
                    beats.Add(asked);
                }

                await Task.WhenAll(all);
            },
            TimeSpan.FromHours(1));

        Assert.Equal(500, sent.Count);
        var together = sent.Concat(beats).ToList();
        Assert.All(together, first => Assert.True(together.Count(other => other >= first && other < first + TimeSpan.FromMinutes(1)) <= 120));
    }

    private sealed class Platform(VirtualTime time) : HttpMessageHandler
    {
        public List<(string Shard, TimeSpan At)> Begun { get; } = [];

        public TimeSpan At(int shard) => Begun.Single(begun => begun.Shard == $"[{shard},4]").At;

        public Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken)
        {
            var socket = new VirtualSocket(time, () => TimeSpan.FromMilliseconds(30), Receive, _ => { }, CompressionLevel.Fastest);
            socket.Give(new { op = 10, d = new { heartbeat_interval = 41250 }, s = (int?)null, t = (string?)null });
            return Task.FromResult<WebSocket>(socket);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(
                """{"url":"wss://gateway.test","shards":4,"session_start_limit":{"total":1000,"remaining":900,"reset_after":1000,"max_concurrency":2}}""",
                Encoding.UTF8,
                "application/json"),
        });

        private void Receive(VirtualSocket socket, JsonElement frame)
        {
            switch (frame.GetProperty("op").GetInt32())
            {
                case 1:
                    socket.Give(new { op = 11, d = (int?)null, s = (int?)null, t = (string?)null });
                    break;
                case 2:
                    Begun.Add((frame.GetProperty("d").GetProperty("shard").GetRawText(), time.Elapsed));
                    socket.Give(new { op = 0, s = 1, t = "READY", d = new { session_id = "s", resume_gateway_url = "wss://resume.test", user = new { id = "5" } } });
                    break;
                default:
                    break;
            }
        }
    }
}
