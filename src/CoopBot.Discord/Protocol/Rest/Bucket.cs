namespace CoopBot.Discord.Protocol.Rest;

/// <summary>What the platform said of one rate limit. One request at a time, so that what it says is always of the last one.</summary>
internal sealed class Bucket(TimeProvider time)
{
    /// <summary>Timers may fire a little early.</summary>
    private static readonly TimeSpan _slack = TimeSpan.FromMilliseconds(20);

    private readonly Turnstile _turn = new();
    private long _blockedFrom;
    private TimeSpan _blockedFor;

    /// <summary>How many wait here or have their turn.</summary>
    public int Users { get; set; }

    public bool IsBlocked => time.GetElapsedTime(_blockedFrom) < _blockedFor;

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.EnterAsync(cancellationToken);
        try
        {
            await UnblockedAsync(cancellationToken);
        }
        catch
        {
            _turn.Leave();
            throw;
        }
    }

    /// <summary>Waits until nothing is blocked any more, for whoever has the turn.</summary>
    public async Task UnblockedAsync(CancellationToken cancellationToken)
    {
        while (_blockedFor - time.GetElapsedTime(_blockedFrom) is var rest && rest > TimeSpan.Zero)
        {
            await Waiting.AtLeastAsync(rest, time, cancellationToken);
        }
    }

    public void Leave() => _turn.Leave();

    /// <summary>Nothing more before this has passed.</summary>
    public void Block(TimeSpan rest)
    {
        if (rest > _blockedFor - time.GetElapsedTime(_blockedFrom))
        {
            (_blockedFrom, _blockedFor) = (time.GetTimestamp(), rest + _slack);
        }
    }
}
