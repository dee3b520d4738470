namespace CoopBot.Tests.Translation;

/// <summary>A clock that stands until it is moved, and then rings what is due.</summary>
internal sealed class HeldTime : TimeProvider
{
    private readonly Lock _one = new();
    private readonly List<HeldTimer> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HeldTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_one)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Move(TimeSpan by)
    {
        Interlocked.Add(ref _now, by.Ticks);
        HeldTimer[] timers;
        lock (_one)
        {
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.RingWhenDue();
        }
    }

    private sealed class HeldTimer(HeldTime time, TimerCallback callback, object? state) : ITimer
    {
        private long _due = long.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : time.GetTimestamp() + dueTime.Ticks;
            return true;
        }

        public void RingWhenDue()
        {
            if (time.GetTimestamp() >= _due)
            {
                _due = long.MaxValue;
                callback(state);
            }
        }

        public void Dispose()
        {
            lock (time._one)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
