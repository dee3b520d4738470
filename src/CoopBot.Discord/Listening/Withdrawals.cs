using CoopBot.Discord.Protocol;

namespace CoopBot.Discord.Listening;

/// <summary>Messages deleted lately: a question that is gone gets no answer. As many as fit into what the deletion may be ahead of the answer.</summary>
internal sealed class Withdrawals
{
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();

    public void Add(Snowflake message)
    {
        lock (_gate)
        {
            if (_known.Add(message))
            {
                _order.Enqueue(message);
            }

            if (_order.Count > Most)
            {
                _known.Remove(_order.Dequeue());
            }
        }
    }

    public bool Contains(Snowflake message)
    {
        lock (_gate)
        {
            return _known.Contains(message);
        }
    }
}
