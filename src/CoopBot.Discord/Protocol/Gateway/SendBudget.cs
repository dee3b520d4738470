namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>
/// 120 sends a minute and connection (https://discord.com/developers/docs/events/gateway#rate-limiting). Some are kept free for
/// heartbeats, which never wait.
/// </summary>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Most = 110;

    private static readonly TimeSpan _window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    public async Task EnterAsync(bool beat, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_sent)
            {
                while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= _window)
                {
                    _sent.Dequeue();
                }

                if (beat || _sent.Count < Most)
                {
                    _sent.Enqueue(time.GetTimestamp());
                    return;
                }

                wait = _window - time.GetElapsedTime(_sent.Peek());
            }

            await Waiting.AtLeastAsync(wait, time, cancellationToken);
        }
    }
}
