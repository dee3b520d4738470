namespace CoopBot.EndToEnd.Discord;

/// <summary>Waits for what comes over the network.</summary>
internal static class Until
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <summary>The first value that is there; fails with the words given when none comes.</summary>
    public static async Task<T> FoundAsync<T>(Func<T?> look, string what)
        where T : class
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        using var patience = new CancellationTokenSource(_patience);
        while (true)
        {
            if (look() is { } found)
            {
                return found;
            }

            try
            {
                await timer.WaitForNextTickAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"Nothing came: {what}");
            }
        }
    }

    public static async Task TrueAsync(Func<bool> look, string what) => await FoundAsync(() => look() ? "" : null, what);
}
