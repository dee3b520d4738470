namespace CoopBot.Tests.Discord;

/// <summary>
/// A clock and a single thread of work together: whatever awaits comes back to this thread, and time passes only when there is
/// nothing left to do at the present moment. So the same seed gives the same run, and a day takes as long as what happens in it.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset _begin = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private readonly PriorityQueue<(VirtualTimer Timer, int Setting), (long Due, long Order)> _timers = new();
    private readonly Queue<(SendOrPostCallback Work, object? State)> _ready = new();
    private readonly Context _context;
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private long _now;
    private long _order;
    private volatile bool _strayed;

    public VirtualTime() => _context = new Context(this);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Elapsed => TimeSpan.FromTicks(_now);

    public override long GetTimestamp() => _now;

    public override DateTimeOffset GetUtcNow() => _begin.AddTicks(_now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Does something after a while, on this thread.</summary>
    public void After(TimeSpan wait, Action act) => CreateTimer(_ => act(), null, wait, Timeout.InfiniteTimeSpan);

    /// <summary>Runs work on this thread until it has ended, or so much time has passed.</summary>
    /// <returns>False when it has not ended.</returns>
    public bool Run(Func<Task> work, TimeSpan most)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_context);
        try
        {
            var task = work();
            var end = _now + most.Ticks;
            while (!task.IsCompleted)
            {
                if (TryTake(out var item))
                {
                    item.Work(item.State);
                }
                else if (_timers.TryPeek(out _, out var next) && next.Due <= end)
                {
                    var (timer, setting) = _timers.Dequeue();
                    _now = Math.Max(_now, next.Due);
                    timer.Fire(setting);
                }
                else
                {
                    return false;
                }
            }

            Assert.False(_strayed, "Something left the thread of virtual time: the run cannot be repeated.");
            task.GetAwaiter().GetResult();
            return true;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private bool TryTake(out (SendOrPostCallback Work, object? State) item)
    {
        lock (_ready)
        {
            return _ready.TryDequeue(out item);
        }
    }

    private sealed class Context(VirtualTime time) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
            time._strayed |= Environment.CurrentManagedThreadId != time._thread;
            lock (time._ready)
            {
                time._ready.Enqueue((d, state));
            }
        }

        public override SynchronizationContext CreateCopy() => this;
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;
        private int _setting;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            _setting++;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                time._timers.Enqueue((this, _setting), (time._now + Math.Max(0, dueTime.Ticks), time._order++));
            }

            return true;
        }

        public void Fire(int setting)
        {
            if (setting != _setting)
            {
                return;
            }

            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback(state);
        }

        public void Dispose() => _setting++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
