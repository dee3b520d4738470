namespace CoopBot.Core.Retrieval;

/// <summary>How many slips lie between two spellings.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>
    /// Insertions, deletions, substitutions and swaps of neighbours, no part changed twice: Damerau's measure in the form of
    /// optimal string alignment (Damerau, 1964).
    /// </summary>
    /// <returns>The distance, or more than <paramref name="most"/> when it is greater.</returns>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > Longest)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> now = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var substituted = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                now[j] = Math.Min(Math.Min(last[j], now[j - 1]) + 1, substituted);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[other.Length];
    }
}
