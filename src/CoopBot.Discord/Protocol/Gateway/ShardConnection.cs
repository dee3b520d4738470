using System.Text.Json;
using System.Threading.Channels;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>One connection from its Hello to its end: identifies or resumes, keeps the heart beating, hands on events.</summary>
internal sealed class ShardConnection(
    GatewayConnection socket,
    Shard.Identity identity,
    GatewaySettings settings,
    GatewaySession? session,
    ChannelWriter<GatewayEvent> events,
    TimeProvider time,
    Random random,
    ILogger log)
{
    private static readonly TimeSpan _helloPatience = TimeSpan.FromSeconds(10);

    /// <summary>From Identify to READY. A big bot's READY may take long; beyond this the session is tried anew.</summary>
    private static readonly TimeSpan _readyPatience = TimeSpan.FromSeconds(40);

    private TimeSpan _interval = TimeSpan.FromSeconds(41.25);
    private TaskCompletionSource _acknowledged = new();
    private long _lastAcknowledged = time.GetTimestamp();
    private volatile bool _welcomed;
    private string _aborted = "";

    /// <summary>Null once it is lost.</summary>
    public GatewaySession? Session { get; private set; } = session;

    public bool IsReady => _welcomed && time.GetElapsedTime(Volatile.Read(ref _lastAcknowledged)) < 2 * _interval;

    public async Task<ConnectionEnd> RunAsync(CancellationToken stopping)
    {
        using var alive = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var patience = time.CreateTimer(_ => Abort("the gateway kept silent"), null, _helloPatience, Timeout.InfiniteTimeSpan);
        using var goodbye = stopping.Register(() => _ = socket.EndAsync(CancellationToken.None));
        var beating = Task.CompletedTask;
        try
        {
            while (true)
            {
                switch (await socket.ReceiveAsync(CancellationToken.None))
                {
                    case Received.Closed closed:
                        return Ended(closed.Code);
                    case Received.Garbage:
                        log.GarbageReceived(identity.Number);
                        break;
                    case Received.Whole { Frame: { Op: Op.Hello } hello }:
                        patience.Change(_readyPatience, Timeout.InfiniteTimeSpan);
                        if (beating.IsCompleted)
                        {
                            _interval = Interval(hello);
                            beating = BeatAsync(alive.Token);
                            await GreetAsync(stopping);
                        }

                        break;
                    case Received.Whole { Frame: { Op: Op.InvalidSession } frame }:
                        Session = frame.Data.ValueKind == JsonValueKind.True ? Session : null;
                        return Session is null ? new ConnectionEnd.SessionLost("the session is not valid") : new ConnectionEnd.Broken("the session is to be resumed");
                    case Received.Whole { Frame.Op: Op.Reconnect }:
                        return new ConnectionEnd.Broken("Discord asked to connect again");
                    case Received.Whole { Frame: var frame }:
                        await HandleAsync(frame, patience, stopping);
                        break;
                    default:
                        throw new InvalidOperationException("What is received is a frame, garbage or a close.");
                }
            }
        }
        catch (OperationCanceledException)
        {
            return new ConnectionEnd.Broken("stopped");
        }
        finally
        {
            alive.Cancel();
            socket.Abort();
            await beating.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task HandleAsync(Frame frame, ITimer patience, CancellationToken stopping)
    {
        switch (frame.Op)
        {
            case Op.Heartbeat:
                await HeartbeatAsync(stopping);
                break;
            case Op.HeartbeatAck:
                Volatile.Write(ref _lastAcknowledged, time.GetTimestamp());
                _acknowledged.TrySetResult();
                break;
            case Op.Dispatch:
                Dispatch(frame, patience);
                break;
            default:
                // Ops of later versions are none of our business.
                break;
        }
    }

    private void Dispatch(Frame frame, ITimer patience)
    {
        if (frame.Name == "READY")
        {
            if (!DiscordJson.TryRead(frame.Data, DiscordJson.Default.Ready, out var ready)
                || ready.SessionId is not { Length: > 0 } id
                || !GatewayAddress.TryRead(ready.ResumeGatewayUrl, out var address))
            {
                Abort("READY cannot be read");
                return;
            }

            Session = new GatewaySession(id, address);
        }

        if (Session is null || !Session.Advance(frame.Sequence))
        {
            return;
        }

        if (frame.Name is "READY" or "RESUMED")
        {
            patience.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Volatile.Write(ref _lastAcknowledged, time.GetTimestamp());
            _welcomed = true;
            log.GatewayReady(identity.Number, frame.Name);
        }

        if (GatewayEvent.TryRead(frame, out var read))
        {
            events.TryWrite(read);
        }
    }

    private Task<bool> GreetAsync(CancellationToken cancellationToken) => Session is null
        ? socket.SendAsync(
            Op.Identify,
            new Identify(
                settings.Token,
                settings.Intents,
                [identity.Number, identity.Shards],
                new Presence("online", Afk: false, [new Activity("Custom Status", 4, settings.Status)]),
                new ClientProperties("linux", "CoopBot", "CoopBot")),
            DiscordJson.Default.OutgoingIdentify,
            cancellationToken)
        : socket.SendAsync(
            Op.Resume,
            new Resume(settings.Token, Session.Id, Session.Sequence),
            DiscordJson.Default.OutgoingResume,
            cancellationToken);

    /// <summary>
    /// A beat that is not acknowledged within a third of the interval means that the connection is dead although it looks open:
    /// so a break is noticed, and mended, within two intervals.
    /// </summary>
    private async Task BeatAsync(CancellationToken alive)
    {
        // The first one at a random part of the interval, as Discord asks.
        await Task.Delay(_interval * random.NextDouble(), time, alive);
        while (true)
        {
            var begun = time.GetTimestamp();
            _acknowledged = new TaskCompletionSource();
            using (var patience = new CancellationTokenSource(_interval / 3, time))
            using (var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, alive))
            {
                try
                {
                    await HeartbeatAsync(either.Token);
                    await _acknowledged.Task.WaitAsync(either.Token);
                }
                catch (OperationCanceledException) when (!alive.IsCancellationRequested)
                {
                    Abort("a heartbeat was not acknowledged");
                    return;
                }
            }

            var rest = _interval - time.GetElapsedTime(begun);
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, time, alive);
        }
    }

    private Task<bool> HeartbeatAsync(CancellationToken cancellationToken) =>
        socket.SendAsync(Op.Heartbeat, Session?.Sequence is > 0 and var sequence ? sequence : (long?)null, DiscordJson.Default.OutgoingNullableInt64, cancellationToken);

    private ConnectionEnd Ended(int code)
    {
        var remedy = CloseCode.Remedy(code);
        if (remedy.Length > 0)
        {
            return new ConnectionEnd.Fatal(remedy);
        }

        if (CloseCode.EndsSession(code))
        {
            Session = null;
            return new ConnectionEnd.SessionLost($"the session ended (code {code})");
        }

        return new ConnectionEnd.Broken(_aborted.Length > 0 ? _aborted : code > 0 ? $"the gateway closed (code {code})" : "the connection broke");
    }

    private void Abort(string why)
    {
        _aborted = why;
        socket.Abort();
    }

    /// <summary>An interval that makes no sense is not taken.</summary>
    private static TimeSpan Interval(Frame hello) =>
        DiscordJson.TryRead(hello.Data, DiscordJson.Default.Hello, out var read) && read.HeartbeatInterval is >= 1_000 and <= 600_000
            ? TimeSpan.FromMilliseconds(read.HeartbeatInterval.Value)
            : TimeSpan.FromSeconds(41.25);
}
