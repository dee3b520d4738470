namespace CoopBot.EndToEnd.Admin;

/// <summary>The real clock, set forward as a test wants. Timers run by the real one.</summary>
internal sealed class MovedTime : TimeProvider
{
    private TimeSpan _by;

    public void Move(TimeSpan by) => _by += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _by;
}
