using CoopBot.Discord.Protocol;

namespace CoopBot.Discord.Listening;

/// <summary>Ids met lately, as many as memory need hold: what comes again comes within minutes.</summary>
internal sealed class RecentIds
{
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();

    /// <returns>False when it was met before.</returns>
    public bool Add(Snowflake id)
    {
        lock (_gate)
        {
            if (!_known.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }

    public bool Contains(Snowflake id)
    {
        lock (_gate)
        {
            return _known.Contains(id);
        }
    }
}
