using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>The gateway client against the platform in virtual time, from one seed.</summary>
internal sealed class ChaosRun : IDisposable
{
    private static readonly int[] _mendable = [4000, 4001, 4002, 4003, 4005, 4006, 4007, 4008, 4009, 1000, 1001, 1011];
    private static readonly int[] _fatal = [4004, 4010, 4011, 4012, 4013, 4014];

    private readonly Random _random;
    private readonly HttpMessageInvoker _http;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<ulong> _heard = [];
    private Task _running = Task.CompletedTask;

    public ChaosRun(int seed)
    {
        _random = new Random(seed);
        Platform = new ChaosPlatform(Time, _random) { Interval = TimeSpan.FromSeconds(30 + (_random.NextDouble() * 15)) };
        _http = new HttpMessageInvoker(Platform);
        var api = new DiscordApi(new RestClient(_http, new Uri("https://discord.test/api/v10/"), "token", Time, NullLogger<RestClient>.Instance));
        Client = new GatewayClient(
            new GatewaySettings("token", 1, 1, "here"),
            new SessionStarts(api, Time, NullLogger<SessionStarts>.Instance),
            Platform.DialAsync,
            Time,
            new Random(seed + 1),
            NullLogger<GatewayClient>.Instance);
    }

    public VirtualTime Time { get; } = new();

    public ChaosPlatform Platform { get; }

    public GatewayClient Client { get; }

    /// <summary>Messages in the order in which the listener hears them.</summary>
    public IReadOnlyList<ulong> Heard => _heard;

    /// <summary>One to six faults one after the other, each of which must be mended in time; then, sometimes, a fatal one.</summary>
    /// <returns>What went wrong; empty when nothing did.</returns>
    public async Task<string> ScheduleAsync()
    {
        Start();
        if (!await ReceivingAsync(2 * Platform.Interval))
        {
            return $"never connected: {Client.Health.Why}";
        }

        for (var faults = 1 + _random.Next(6); faults > 0; faults--)
        {
            await PassAsync(TimeSpan.FromSeconds(_random.NextDouble() * 120));
            Platform.Overlap = _random.Next(3);
            var (name, lasts) = Fault();
            await PassAsync(lasts);
            if (!await ReceivingAsync(2 * Platform.Interval))
            {
                return $"not receiving two intervals after: {name}; {Client.Health.Why}";
            }

            if (Lost() is { Length: > 0 } lost)
            {
                return $"{lost} after: {name}";
            }
        }

        var fatal = _random.Next(4) == 0 ? await FatalAsync() : "";
        await StopAsync();
        return fatal;
    }

    public void Start()
    {
        _running = Client.RunAsync(_stop.Token);
        _ = HearAsync();
    }

    public async Task StopAsync()
    {
        _stop.Cancel();
        await _running;
    }

    /// <summary>Time passes, and people write.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (var left = time; left > TimeSpan.Zero;)
        {
            var step = TimeSpan.FromSeconds(Math.Min(left.TotalSeconds, 0.2 + (_random.NextDouble() * 8)));
            await Task.Delay(step, Time);
            left -= step;
            Platform.Say();
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        Platform.Dispose();
        _stop.Dispose();
    }

    /// <summary>Whether a message written from now on is heard, and the gateway says that it is ready, within so much time.</summary>
    private async Task<bool> ReceivingAsync(TimeSpan within)
    {
        var end = Time.Elapsed + within;
        var written = new HashSet<ulong>();
        var from = _heard.Count;
        while (Time.Elapsed < end)
        {
            written.Add(Platform.Say());
            await Task.Delay(TimeSpan.FromSeconds(1), Time);
            if (Client.Health.Ready && _heard.Skip(from).Any(written.Contains))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The fault's name, and how long it lasts by itself.</returns>
    private (string Name, TimeSpan Lasts) Fault()
    {
        var outage = TimeSpan.FromSeconds(_random.NextDouble() * 90);
        switch (_random.Next(13))
        {
            case 0:
                Platform.LoseAcks();
                return ("lost acknowledgements", default);
            case 1:
                Platform.Freeze();
                return ("a half-open socket", default);
            case 2:
                Platform.Close(0);
                return ("a reset", default);
            case 3:
                Platform.Op(7);
                return ("op 7", default);
            case 4:
                Platform.Op(9, true);
                return ("op 9, resumable", default);
            case 5:
                Platform.Invalidate();
                Platform.Op(9, false);
                return ("op 9, not resumable", default);
            case 6:
                Platform.Slow = TimeSpan.FromSeconds(_random.NextDouble() * 60);
                Platform.Invalidate();
                Platform.Close(4009);
                return ("a slow READY", default);
            case 7:
                Platform.NoAddress = (Time.Elapsed + outage, Limited: false);
                Platform.Invalidate();
                Platform.Close(4009);
                return ("5xx on /gateway/bot", outage);
            case 8:
                Platform.NoAddress = (Time.Elapsed + outage, Limited: true);
                Platform.Invalidate();
                Platform.Op(9, false);
                return ("429 on /gateway/bot", outage);
            case 9:
                Platform.NoDialUntil = Time.Elapsed + outage;
                Platform.Close(0);
                return ("a gateway that cannot be reached", outage);
            case 10:
                Platform.SilentHello = true;
                Platform.Close(0);
                return ("no Hello", default);
            case 11:
                Platform.Garble();
                return ("a broken stream", default);
            default:
                var code = _mendable[_random.Next(_mendable.Length)];
                if (CloseCode.EndsSession(code))
                {
                    Platform.Invalidate();
                }

                Platform.Close(code);
                return ($"close {code}", default);
        }
    }

    private async Task<string> FatalAsync()
    {
        var code = _fatal[_random.Next(_fatal.Length)];
        Platform.CloseOnIdentify = code;
        Platform.Invalidate();
        var before = Platform.Identifies.Count;
        Platform.Op(9, false);
        await PassAsync(TimeSpan.FromHours(1));
        var dials = Platform.Dials;
        await PassAsync(TimeSpan.FromHours(1));
        return Client.Health is not { Fatal: true, Ready: false, Why.Length: > 0 } ? $"{code} is not fatal"
            : Platform.Identifies.Count != before + 1 ? $"{Platform.Identifies.Count - before} identifies after {code}"
            : Platform.Dials != dials ? $"connected again after {code}"
            : "";
    }

    /// <summary>In the session that is alive, what was written before the last two seconds is heard, in order, once.</summary>
    private string Lost()
    {
        var emitted = Platform.Alive!.Emitted.Where(id => id != 0).ToList();
        var ours = _heard.Where(new HashSet<ulong>(emitted).Contains).ToList();
        return _heard.Distinct().Count() != _heard.Count ? "an event was heard twice"
            : !ours.SequenceEqual(emitted.Take(ours.Count)) ? "events were lost or out of order"
            : ours.Count < emitted.Count - 3 ? $"{emitted.Count - ours.Count} events are missing"
            : "";
    }

    private async Task HearAsync()
    {
        while (await Client.Events.WaitToReadAsync())
        {
            while (Client.Events.TryRead(out var happened))
            {
                if (happened is GatewayEvent.MessageCreated created)
                {
                    _heard.Add(created.Message.Id.Value);
                }
            }
        }
    }
}
