namespace CoopBot.Core.Retrieval;

/// <summary>Numbers by the key they belong to, the numbers of all keys in one array: small lists of their own would take more room than what they hold.</summary>
internal sealed class Grouped
{
    private readonly int[] _starts;
    private readonly int[] _values;

    /// <summary>Counting sort; those of one key stay in the order in which they come.</summary>
    /// <param name="keys">How many there are; each is a number below that.</param>
    public Grouped(IReadOnlyCollection<(int Key, int Value)> pairs, int keys)
    {
        _starts = new int[keys + 1];
        foreach (var (key, _) in pairs)
        {
            _starts[key + 1]++;
        }

        for (var key = 0; key < keys; key++)
        {
            _starts[key + 1] += _starts[key];
        }

        var next = _starts.AsSpan(0, keys).ToArray();
        _values = new int[pairs.Count];
        foreach (var (key, value) in pairs)
        {
            _values[next[key]++] = value;
        }
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<int> this[int key] => _values.AsSpan(_starts[key], _starts[key + 1] - _starts[key]);

    /// <summary>Where the values of a key stand among all.</summary>
    public Range At(int key) => _starts[key].._starts[key + 1];
}
