namespace CoopBot.Discord.Protocol.Rest;

/// <summary>
/// Counts what Discord calls invalid requests (401, 403, 429 but for shared limits): 10,000 of them in ten minutes and it bans the
/// address. CoopBot stops at a hundredth of that.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Most = 100;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);

    private readonly Queue<long> _seen = new();

    public bool TooMany
    {
        get
        {
            lock (_seen)
            {
                while (_seen.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= _window)
                {
                    _seen.Dequeue();
                }

                return _seen.Count >= Most;
            }
        }
    }

    public void Count()
    {
        lock (_seen)
        {
            _seen.Enqueue(time.GetTimestamp());
        }
    }
}
