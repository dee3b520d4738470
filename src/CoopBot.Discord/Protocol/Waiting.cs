namespace CoopBot.Discord.Protocol;

/// <summary>Waits that must not end early.</summary>
internal static class Waiting
{
    private static readonly TimeSpan _millisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>A delay is cut off to whole milliseconds: what is left below one would be waited for over and over, in no time.</summary>
    public static Task AtLeastAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellationToken) =>
        Task.Delay(wait + _millisecond, time, cancellationToken);
}
