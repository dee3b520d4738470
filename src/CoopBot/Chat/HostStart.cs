namespace CoopBot.Chat;

/// <summary>Waits until the service listens: one that cannot listen does not begin to chat first.</summary>
internal static class HostStart
{
    public static async Task StartedAsync(this IHostApplicationLifetime lifetime, CancellationToken stopping)
    {
        var started = new TaskCompletionSource();
        using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stopping);
    }
}
