namespace CoopBot.Tests.Reloading;

/// <summary>A clock that moves only when told.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero) + _elapsed;

    public void Pass(double seconds) => _elapsed += TimeSpan.FromSeconds(seconds);
}
