namespace CoopBot.Core.Retrieval;

/// <summary>How much of the question's word order a statement keeps.</summary>
internal static class Closeness
{
    /// <summary>Two words of the question this far apart in the statement, in either order, still stand near.</summary>
    private const int Near = 5;

    /// <param name="query">Numbers of the query's terms in the order asked; -1 for one that no statement holds.</param>
    /// <param name="weights">Idf times term weight, in the same order.</param>
    /// <returns>The lesser weight of each pair of neighbouring query words that stands together, weighed by the options; 0 and up.</returns>
    public static double Of(ReadOnlySpan<int> query, ReadOnlySpan<double> weights, ReadOnlySpan<int> statement, RetrievalOptions options)
    {
        Span<bool> adjacent = stackalloc bool[Math.Max(1, query.Length)];
        Span<bool> near = stackalloc bool[Math.Max(1, query.Length)];
        adjacent.Clear();
        near.Clear();
        for (var i = 0; i < statement.Length; i++)
        {
            var first = query.IndexOf(statement[i]);
            if (first < 0)
            {
                continue;
            }

            for (var j = i + 1; j < Math.Min(statement.Length, i + 1 + Near); j++)
            {
                var second = query.IndexOf(statement[j]);
                if (second == first + 1)
                {
                    adjacent[first] |= j == i + 1;
                    near[first] = true;
                }
                else if (second >= 0 && second == first - 1)
                {
                    near[second] = true;
                }
            }
        }

        var (ordered, close) = (0.0, 0.0);
        for (var i = 0; i + 1 < query.Length; i++)
        {
            var weight = Math.Min(weights[i], weights[i + 1]);
            ordered += adjacent[i] ? weight : 0;
            close += near[i] ? weight : 0;
        }

        return (options.AdjacentWeight * ordered) + (options.NearWeight * close);
    }
}
