using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>
/// Spaces the beginnings of sessions: one in five seconds for every <c>max_concurrency</c> shards, and at most 500 a day. After
/// 1,000 Discord resets the token (https://discord.com/developers/docs/events/gateway#identifying).
/// </summary>
internal sealed class SessionStarts(DiscordApi api, TimeProvider time, ILogger<SessionStarts> log)
{
    private const int MostADay = 500;

    // Both a little longer than Discord's: it counts when an Identify arrives, not when it is sent.
    private static readonly TimeSpan _day = TimeSpan.FromHours(24) + TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _apart = TimeSpan.FromSeconds(5.5);

    private readonly Turnstile _turn = new();
    private readonly Queue<long> _begun = new();
    private readonly Dictionary<int, long> _last = [];

    /// <summary>Why no session is begun although one is wanted; empty when none is held back.</summary>
    public string HeldBack { get; private set; } = "";

    /// <summary>How many shards the platform asks for; 1 when it cannot be asked.</summary>
    public async Task<int> ShardsAsync(CancellationToken cancellationToken) =>
        await api.GatewayAsync(cancellationToken) is ApiAnswer<GatewayInfo>.Given { Value.Shards: > 0 and var shards } ? shards : 1;

    /// <summary>Waits until a session may be begun, and counts it.</summary>
    public async Task<SessionStart> NextAsync(int shard, CancellationToken cancellationToken)
    {
        await _turn.EnterAsync(cancellationToken);
        try
        {
            await WithinTheDayAsync(cancellationToken);
            var info = await api.GatewayAsync(cancellationToken);
            if (info is ApiAnswer<GatewayInfo>.Refused refused)
            {
                return refused.Final ? new SessionStart.Refused(refused.Why) : new SessionStart.Unavailable();
            }

            if (info is not ApiAnswer<GatewayInfo>.Given given || !GatewayAddress.TryRead(given.Value.Url, out var address))
            {
                return new SessionStart.Unavailable();
            }

            var limit = given.Value.SessionStartLimit;
            if (limit is { Remaining: <= 0, ResetAfter: > 0 and var reset })
            {
                await HoldAsync(TimeSpan.FromMilliseconds(Math.Min(reset, _day.TotalMilliseconds)), cancellationToken);
            }

            var key = shard % Math.Max(1, limit?.MaxConcurrency ?? 1);
            if (_last.TryGetValue(key, out var last) && time.GetElapsedTime(last) is var passed && passed < _apart)
            {
                await Waiting.AtLeastAsync(_apart - passed, time, cancellationToken);
            }

            var now = time.GetTimestamp();
            _last[key] = now;
            _begun.Enqueue(now);
            return new SessionStart.Granted(address);
        }
        finally
        {
            HeldBack = "";
            _turn.Leave();
        }
    }

    private async Task WithinTheDayAsync(CancellationToken cancellationToken)
    {
        while (_begun.TryPeek(out var oldest))
        {
            var passed = time.GetElapsedTime(oldest);
            if (passed >= _day)
            {
                _begun.Dequeue();
            }
            else if (_begun.Count < MostADay)
            {
                return;
            }
            else
            {
                await HoldAsync(_day - passed, cancellationToken);
            }
        }
    }

    private async Task HoldAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        HeldBack = $"too many sessions were begun today; the next one may begin at {time.GetUtcNow() + wait:yyyy-MM-dd HH:mm} UTC. See why the connection keeps breaking before restarting CoopBot";
        log.SessionsHeldBack(HeldBack);
        await Waiting.AtLeastAsync(wait, time, cancellationToken);
    }
}
