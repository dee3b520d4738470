using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CoopBot.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>No request before its time, whatever the limits are and however they change; in virtual time.</summary>
public sealed class RateLimitTests(ITestOutputHelper output)
{
    private static readonly TimeSpan _longest = TimeSpan.FromDays(30);

    [Fact]
    public void No_request_is_sent_before_the_reset_it_was_told_of()
    {
        var (count, seed) = (Cases.Count(10_000), Cases.Seed());
        output.WriteLine($"{count} requests from seed {seed}");
        var time = new VirtualTime();
        using var platform = new Limited(time, new Random(seed));
        using var http = new HttpMessageInvoker(platform);
        var rest = Client(http, time);
        var random = new Random(seed);
        var answered = 0;
        var ended = time.Run(
            async () =>
            {
                async Task OneAsync(int channel)
                {
                    var answer = await rest.SendAsync(new ApiRequest(HttpMethod.Post, $"channels/{channel}/messages", $"POST channels/messages|{channel}", []), CancellationToken.None);
                    answered += answer is ApiAnswer<JsonElement>.Given ? 1 : 0;
                }

                var under = new List<Task>();
                for (var i = 0; i < count; i++)
                {
                    under.Add(OneAsync(random.Next(12)));
                    if (random.Next(40) == 0)
                    {
                        await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 20), time);
                    }
                }

                await Task.WhenAll(under);
            },
            _longest);

        Assert.True(ended);
        Faults.None(platform.Early);
        Assert.True(platform.Most <= 50, $"{platform.Most} requests in a second");
        output.WriteLine($"{answered} answered, {platform.Refused} met a limit nobody could know of, {platform.Most} at most in a second, {time.Elapsed} of virtual time");
        Assert.True(answered > count * 95 / 100);
    }

    [Fact]
    public void A_limit_for_all_holds_whoever_waits_for_the_next_second_too()
    {
        var time = new VirtualTime();
        using var platform = new LimitedForAll(time);
        using var http = new HttpMessageInvoker(platform);
        var rest = Client(http, time);
        var ended = time.Run(() => Task.WhenAll(Enumerable.Range(0, 60).Select(i => rest.SendAsync(new ApiRequest(HttpMethod.Get, $"{i}", $"GET {i}", []), CancellationToken.None))), _longest);

        Assert.True(ended);
        Assert.Equal(61, platform.At.Count);
        Assert.DoesNotContain(platform.At, at => at > LimitedForAll.Told && at < LimitedForAll.Told + LimitedForAll.Rest);
    }

    [Fact]
    public void Refusals_are_stopped_long_before_a_ban()
    {
        var time = new VirtualTime();
        using var platform = new Always(HttpStatusCode.Forbidden);
        using var http = new HttpMessageInvoker(platform);
        var rest = Client(http, time);
        time.Run(
            async () =>
            {
                for (var i = 0; i < 1_000; i++)
                {
                    await rest.SendAsync(new ApiRequest(HttpMethod.Get, "x", "GET x", []), CancellationToken.None);
                }
            },
            _longest);

        Assert.Equal(InvalidRequests.Most, platform.Asked);
    }

    [Fact]
    public void A_refused_token_stops_everything_but_interactions_which_have_their_own()
    {
        var time = new VirtualTime();
        using var platform = new Always(HttpStatusCode.Unauthorized);
        using var http = new HttpMessageInvoker(platform);
        var rest = Client(http, time);
        time.Run(
            async () =>
            {
                await rest.SendAsync(new ApiRequest(HttpMethod.Get, "x", "GET x", []) { AsBot = false }, CancellationToken.None);
                Assert.Equal("", rest.Stopped);
                for (var i = 0; i < 10; i++)
                {
                    Assert.IsType<ApiAnswer<JsonElement>.Refused>(await rest.SendAsync(new ApiRequest(HttpMethod.Get, "x", "GET x", []), CancellationToken.None));
                }
            },
            _longest);

        Assert.Equal(2, platform.Asked);
        Assert.Contains("Discord:Token", rest.Stopped, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", rest.Stopped, StringComparison.Ordinal);
    }

    private static RestClient Client(HttpMessageInvoker http, TimeProvider time) =>
        new(http, new Uri("https://discord.test/api/v10/"), "secret", time, NullLogger<RestClient>.Instance);

    private sealed class Always(HttpStatusCode status) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult(new HttpResponseMessage(status));
        }
    }

    /// <summary>Answers the first request after a while that nothing may be sent for a time, and all others that all is well.</summary>
    private sealed class LimitedForAll(VirtualTime time) : HttpMessageHandler
    {
        public static readonly TimeSpan Told = TimeSpan.FromSeconds(0.5);

        public static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

        public List<TimeSpan> At { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            At.Add(time.Elapsed);
            var first = At.Count == 1;
            await Task.Delay(Told, time, cancellationToken);
            return first
                ? new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("""{"retry_after":3,"global":true}""", Encoding.UTF8, "application/json") }
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        }
    }

    /// <summary>A window a channel whose size and name change from one to the next, a global limit now and then, and faults.</summary>
    private sealed class Limited(VirtualTime time, Random random) : HttpMessageHandler
    {
        private readonly Dictionary<string, (int Limit, int Used, TimeSpan Until, string Name)> _windows = [];
        private readonly Dictionary<string, (TimeSpan At, TimeSpan Until)> _told = [];
        private readonly Queue<TimeSpan> _second = new();
        private (TimeSpan At, TimeSpan Until) _global;

        public List<string> Early { get; } = [];

        public int Refused { get; private set; }

        public int Most { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var now = time.Elapsed;
            var path = request.RequestUri!.AbsolutePath;
            if (IsBefore(_told.GetValueOrDefault(path), now) || IsBefore(_global, now))
            {
                Early.Add($"{path} at {now}");
            }

            _second.Enqueue(now);
            while (_second.Peek() <= now - TimeSpan.FromSeconds(1))
            {
                _second.Dequeue();
            }

            Most = Math.Max(Most, _second.Count);
            await Task.Delay(TimeSpan.FromMilliseconds(20 + random.Next(100)), time, cancellationToken);
            return Answer(path);
        }

        /// <summary>What is told at this very moment has not arrived yet.</summary>
        private static bool IsBefore((TimeSpan At, TimeSpan Until) told, TimeSpan now) => told.At < now && now < told.Until;

        private HttpResponseMessage Answer(string path)
        {
            var now = time.Elapsed;
            var window = _windows.GetValueOrDefault(path);
            if (window.Until <= now)
            {
                window = (1 + random.Next(6), 0, now + TimeSpan.FromSeconds(0.5 + (random.NextDouble() * 6)), $"bucket{random.Next(3)}");
            }

            window.Used++;
            _windows[path] = window;
            var over = window.Used > window.Limit || random.Next(200) == 0;
            if (random.Next(400) == 0)
            {
                return Limit(path, TimeSpan.FromSeconds(random.NextDouble() * 3), global: true);
            }

            if (over)
            {
                Refused++;
                return Limit(path, window.Until - now, global: false);
            }

            if (random.Next(150) == 0)
            {
                return new HttpResponseMessage(HttpStatusCode.BadGateway);
            }

            var given = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            var rest = window.Until - now;
            given.Headers.Add("X-RateLimit-Remaining", $"{window.Limit - window.Used}");
            given.Headers.Add("X-RateLimit-Reset-After", rest.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
            given.Headers.Add("X-RateLimit-Bucket", window.Name);
            if (window.Used == window.Limit)
            {
                _told[path] = (now, now + TimeSpan.FromSeconds(Math.Floor(rest.TotalSeconds * 1000) / 1000));
            }

            return given;
        }

        private HttpResponseMessage Limit(string path, TimeSpan rest, bool global)
        {
            var seconds = Math.Max(0.001, Math.Round(rest.TotalSeconds, 3));
            if (global)
            {
                _global = (time.Elapsed, time.Elapsed + TimeSpan.FromSeconds(seconds));
            }
            else
            {
                _told[path] = (time.Elapsed, time.Elapsed + TimeSpan.FromSeconds(seconds));
            }

            var limited = new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            {
                Content = new StringContent($$"""{"message":"slow down","retry_after":{{seconds.ToString(CultureInfo.InvariantCulture)}},"global":{{(global ? "true" : "false")}}}""", Encoding.UTF8, "application/json"),
            };
            limited.Headers.Add("X-RateLimit-Scope", global ? "global" : "shared");
            return limited;
        }
    }
}
