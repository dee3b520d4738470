using System.Buffers;

namespace CoopBot.Core.Retrieval;

/// <summary>Sums scores by passage while the terms of one query are gone through; arrays are borrowed from the pool.</summary>
internal sealed class ScoreBoard : IDisposable
{
    private readonly float[] _scores;
    private readonly float[] _covered;
    private readonly float[] _best;
    private readonly float[] _share;
    private readonly List<int> _touched = [];
    private readonly List<int> _now = [];

    public ScoreBoard(int passages)
    {
        _scores = Rent(passages);
        _covered = Rent(passages);
        _best = Rent(passages);
        _share = Rent(passages);
    }

    public void Begin() => _now.Clear();

    /// <summary>The best of a term's alternatives counts, not their sum: a word and its synonym are one thing asked.</summary>
    public void Offer(int passage, float score, float share)
    {
        if (_best[passage] == 0)
        {
            _now.Add(passage);
        }

        _best[passage] = Math.Max(_best[passage], score);
        _share[passage] = Math.Max(_share[passage], share);
    }

    public void End(double weight, double idf)
    {
        foreach (var passage in _now)
        {
            if (_scores[passage] == 0)
            {
                _touched.Add(passage);
            }

            _scores[passage] += (float)(weight * _best[passage]);
            _covered[passage] += (float)(weight * idf * _share[passage]);
            _best[passage] = 0;
            _share[passage] = 0;
        }
    }

    /// <summary>The best first; among equals the one that stands first in the folder, so that order never depends on chance.</summary>
    public IEnumerable<(int Passage, double Score, double Covered)> Best(int most)
    {
        var heap = new PriorityQueue<int, (float Score, int Order)>(most);
        var least = float.MinValue;
        foreach (var passage in _touched)
        {
            // Most are told here, by one comparison.
            if (_scores[passage] < least)
            {
                continue;
            }

            var rank = (_scores[passage], -passage);
            if (heap.Count < most)
            {
                heap.Enqueue(passage, rank);
            }
            else
            {
                heap.EnqueueDequeue(passage, rank);
            }

            if (heap.Count == most && heap.TryPeek(out _, out var last))
            {
                least = last.Score;
            }
        }

        var best = new List<(int, double, double)>(heap.Count);
        while (heap.TryDequeue(out var passage, out _))
        {
            best.Add((passage, _scores[passage], _covered[passage]));
        }

        best.Reverse();
        return best;
    }

    public void Dispose()
    {
        foreach (var array in new[] { _scores, _covered, _best, _share })
        {
            ArrayPool<float>.Shared.Return(array);
        }
    }

    private static float[] Rent(int length)
    {
        var array = ArrayPool<float>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }
}
