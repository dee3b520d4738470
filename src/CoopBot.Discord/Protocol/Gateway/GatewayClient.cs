using System.Threading.Channels;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>All shards together, and the one stream of their events.</summary>
internal sealed class GatewayClient(GatewaySettings settings, SessionStarts starts, GatewayDialer dial, TimeProvider time, Random random, ILogger<GatewayClient> log)
{
    // Without a bound: an event is small, whoever reads stores it at once, and a bound would block the socket or lose events.
    private readonly Channel<GatewayEvent> _events = Channel.CreateUnbounded<GatewayEvent>(new UnboundedChannelOptions { SingleReader = true });

    private volatile IReadOnlyList<Shard> _shards = [];

    public ChannelReader<GatewayEvent> Events => _events.Reader;

    /// <summary>The worst of the shards.</summary>
    public GatewayHealth Health
    {
        get
        {
            var all = _shards.Select(shard => shard.Health).ToList();
            return all.Find(health => health.Fatal)
                ?? all.Find(health => !health.Ready)
                ?? (all.Count > 0 ? all[0] : new GatewayHealth(false, false, "not connected yet"));
        }
    }

    /// <summary>Ends when it is stopped, or when no shard may connect again.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            var count = settings.Shards > 0 ? settings.Shards : await starts.ShardsAsync(stopping);
            _shards = [.. Enumerable.Range(0, count).Select(number => new Shard(number, count, settings, starts, dial, _events.Writer, time, random, log))];
            await Task.WhenAll(_shards.Select(shard => shard.RunAsync(stopping)));
        }
        finally
        {
            _events.Writer.TryComplete();
        }
    }
}
