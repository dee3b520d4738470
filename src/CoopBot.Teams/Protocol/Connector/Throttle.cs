namespace CoopBot.Teams.Protocol.Connector;

/// <summary>
/// Holds requests back before Teams would refuse them: so many in a window for one conversation, and for all of the tenant.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit)
/// </summary>
internal sealed class Throttle(TimeProvider time)
{
    private const int MostConversations = 10_000;

    private static readonly (int Most, TimeSpan In)[] _conversation =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1_800, TimeSpan.FromHours(1)),
    ];

    private static readonly (int Most, TimeSpan In)[] _tenant = [(30, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _sent = [];
    private readonly Queue<DateTimeOffset> _all = new();

    /// <summary>Waits for a place; each call takes one.</summary>
    public async Task EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        for (var wait = Take(conversation); wait > TimeSpan.Zero; wait = Take(conversation))
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan Take(string conversation)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (!_sent.TryGetValue(conversation, out var sent))
            {
                Forget(now);
                _sent[conversation] = sent = new Queue<DateTimeOffset>();
            }

            var wait = TimeSpan.FromTicks(Math.Max(Wait(sent, _conversation, now).Ticks, Wait(_all, _tenant, now).Ticks));
            if (wait <= TimeSpan.Zero)
            {
                sent.Enqueue(now);
                _all.Enqueue(now);
            }

            return wait;
        }
    }

    private static TimeSpan Wait(Queue<DateTimeOffset> sent, (int Most, TimeSpan In)[] limits, DateTimeOffset now)
    {
        while (sent.Count > 0 && now - sent.Peek() >= limits[^1].In)
        {
            sent.Dequeue();
        }

        var wait = TimeSpan.Zero;
        foreach (var (most, within) in limits)
        {
            // The request so many places back must have left the window.
            if (sent.Count >= most && sent.ElementAt(sent.Count - most) + within - now is var rest && rest > wait)
            {
                wait = rest;
            }
        }

        return wait;
    }

    private void Forget(DateTimeOffset now)
    {
        if (_sent.Count < MostConversations)
        {
            return;
        }

        foreach (var idle in _sent.Where(pair => pair.Value.Count == 0 || now - pair.Value.Last() >= _conversation[^1].In).Select(pair => pair.Key).ToList())
        {
            _sent.Remove(idle);
        }
    }
}
