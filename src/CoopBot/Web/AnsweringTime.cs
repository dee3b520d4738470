namespace CoopBot.Web;

/// <summary>
/// The token answers run on. A browser that goes away does not stop one: what was taken is answered and recorded. When
/// CoopBot stops, an answer under way has a little time left.
/// </summary>
internal sealed class AnsweringTime : IDisposable
{
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _stopping;

    public AnsweringTime(IHostApplicationLifetime lifetime, TimeProvider time)
    {
        _end = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _stopping = lifetime.ApplicationStopping.Register(() => _end.CancelAfter(_grace));
    }

    public CancellationToken Token => _end.Token;

    public void Dispose()
    {
        _stopping.Dispose();
        _end.Dispose();
    }
}
