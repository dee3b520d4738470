namespace CoopBot.Core.Chat;

/// <summary>Ids met lately, as many as memory need hold: what comes again comes within minutes.</summary>
public sealed class RecentIds<T>
    where T : notnull
{
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<T> _known = [];
    private readonly Queue<T> _order = new();

    /// <returns>False when it was met before.</returns>
    public bool Add(T id)
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

    public bool Contains(T id)
    {
        lock (_gate)
        {
            return _known.Contains(id);
        }
    }
}
