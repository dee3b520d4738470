namespace CoopBot.Evaluation.Statistics;

/// <summary>How well a score tells items that should have a high one from those that should not.</summary>
internal sealed class RocCurve
{
    // Items in ascending order of their scores: which, how high, and of which kind.
    private readonly int[] _items;
    private readonly double[] _scores;
    private readonly bool[] _wanted;

    /// <param name="wanted">Whether the item at the same place should have a high score; both kinds must occur.</param>
    public RocCurve(IReadOnlyList<double> scores, IReadOnlyList<bool> wanted)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(wanted.Count, scores.Count);
        _items = [.. Enumerable.Range(0, scores.Count).OrderBy(item => scores[item])];
        _scores = [.. _items.Select(item => scores[item])];
        _wanted = [.. _items.Select(item => wanted[item])];
    }

    /// <summary>The area under the curve: the chance that a wanted item scores above an unwanted one, ties counted half (Hanley and McNeil, 1982).</summary>
    public double Area() => Area([.. Enumerable.Repeat(1, _items.Length)]);

    /// <summary>The same when each item counts so many times.</summary>
    public double Area(int[] counts)
    {
        var (pairs, below, wanted) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _items.Length;)
        {
            var (tiedWanted, tiedOthers, score) = (0, 0, _scores[i]);
            for (; i < _items.Length && _scores[i] == score; i++)
            {
                if (_wanted[i])
                {
                    tiedWanted += counts[_items[i]];
                }
                else
                {
                    tiedOthers += counts[_items[i]];
                }
            }

            pairs += tiedWanted * (below + (tiedOthers / 2.0));
            below += tiedOthers;
            wanted += tiedWanted;
        }

        return pairs / (wanted * below);
    }

    /// <summary>The share of the unwanted that falls below the highest floor at which so many of the wanted are let through.</summary>
    public double Rejected(double letThrough)
    {
        double[] wanted = [.. _scores.Where((_, i) => _wanted[i])];
        var floor = wanted[wanted.Length - (int)Math.Ceiling(letThrough * wanted.Length)];
        return _scores.Where((_, i) => !_wanted[i]).Average(score => score < floor ? 1.0 : 0.0);
    }
}
