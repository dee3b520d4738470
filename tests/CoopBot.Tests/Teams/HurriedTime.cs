namespace CoopBot.Tests.Teams;

/// <summary>A clock that runs so many times as fast: what waits for seconds waits for milliseconds.</summary>
internal sealed class HurriedTime(int faster = 50) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero) + Elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shorter(dueTime), Shorter(period));

    private TimeSpan Elapsed => System.GetElapsedTime(_begun) * faster;

    /// <summary>Never rounded down: a timer must not fire before its time.</summary>
    private TimeSpan Shorter(TimeSpan span) => span == Timeout.InfiniteTimeSpan || span == TimeSpan.Zero ? span : TimeSpan.FromMilliseconds(Math.Ceiling(span.TotalMilliseconds / faster) + 1);
}
