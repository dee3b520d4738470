using System.Net.WebSockets;
using System.Threading.Channels;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>
/// One shard's connection, kept for good: begins or resumes a session, hands on its events, and connects again whenever it
/// breaks, until it is stopped or the platform says never again. It hands events on and never waits for whoever handles them.
/// </summary>
internal sealed class Shard(
    int number,
    int shards,
    GatewaySettings settings,
    SessionStarts starts,
    GatewayDialer dial,
    ChannelWriter<GatewayEvent> events,
    TimeProvider time,
    Random random,
    ILogger log)
{
    private static readonly TimeSpan _dialPatience = TimeSpan.FromSeconds(15);

    /// <summary>A connection that held this long was a good one: the next break is the first again.</summary>
    private static readonly TimeSpan _goodWhile = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(16);

    private GatewaySession? _session;
    private ShardConnection? _current;
    private string _why = "not connected yet";
    private bool _fatal;

    public GatewayHealth Health
    {
        get
        {
            var current = Volatile.Read(ref _current);
            return _fatal ? new(false, true, _why)
                : current is { IsReady: true } ? new(true, false, "")
                : new(false, false, starts.HeldBack.Length > 0 ? starts.HeldBack : _why);
        }
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        var failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            var begun = time.GetTimestamp();
            var end = await ConnectAsync(stopping);
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            switch (end)
            {
                case ConnectionEnd.Fatal fatal:
                    (_fatal, _why) = (true, fatal.Remedy);
                    log.GatewayStopped(number, fatal.Remedy);
                    return;
                case ConnectionEnd.SessionLost lost:
                    _session = null;
                    _why = lost.Why;
                    break;
                case ConnectionEnd.Broken broken:
                    _why = broken.Why;
                    break;
                default:
                    throw new InvalidOperationException("A connection ends in one of three ways.");
            }

            failures = time.GetElapsedTime(begun) >= _goodWhile ? 0 : failures + 1;
            var pause = Pause(failures, end is ConnectionEnd.SessionLost);
            log.GatewayBroke(number, _why, pause.TotalSeconds);
            await Task.Delay(pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>At once after a first break; doubled from break to break; with a part by chance, so that not all shards come together.</summary>
    private TimeSpan Pause(int failures, bool sessionLost)
    {
        var seconds = failures <= 1 ? 0.25 : Math.Min(_longestPause.TotalSeconds, Math.Pow(2, failures - 2));

        // After an invalid session Discord asks for one to five seconds.
        return TimeSpan.FromSeconds((seconds * (0.5 + (random.NextDouble() / 2))) + (sessionLost ? 1 + (random.NextDouble() * 3) : 0));
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken stopping)
    {
        try
        {
            var address = _session?.Address;
            if (address is null)
            {
                switch (await starts.NextAsync(number, stopping))
                {
                    case SessionStart.Granted granted:
                        address = granted.Address;
                        break;
                    case SessionStart.Refused refused:
                        return new ConnectionEnd.Fatal(refused.Remedy);
                    default:
                        return new ConnectionEnd.Broken("Discord does not say where its gateway is");
                }
            }

            using var patience = new CancellationTokenSource(_dialPatience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping);
            using var socket = new GatewayConnection(await dial(address, either.Token), new SendBudget(time), time);
            var connection = new ShardConnection(socket, new Identity(number, shards), settings, _session, events, time, random, log);
            Volatile.Write(ref _current, connection);
            var end = await connection.RunAsync(stopping);
            _session = connection.Session;
            return end;
        }
        catch (OperationCanceledException)
        {
            return new ConnectionEnd.Broken("the gateway did not answer in time");
        }
        catch (Exception error) when (error is WebSocketException or IOException or HttpRequestException)
        {
            return new ConnectionEnd.Broken("the gateway cannot be reached");
        }
        finally
        {
            Volatile.Write(ref _current, null);
        }
    }

    /// <summary>A shard's number, and how many there are.</summary>
    internal sealed record Identity(int Number, int Shards);
}
