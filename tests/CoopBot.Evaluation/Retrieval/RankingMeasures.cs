namespace CoopBot.Evaluation.Retrieval;

/// <summary>The usual measures of one ranking against the documents known to be relevant.</summary>
internal static class RankingMeasures
{
    /// <summary>Share of the relevant documents among the first k.</summary>
    public static double Recall(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int k) =>
        (double)ranked.Take(k).Count(relevant.Contains) / relevant.Count;

    /// <summary>1 over the rank of the first relevant document among the first k, else 0.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int k)
    {
        for (var i = 0; i < Math.Min(k, ranked.Count); i++)
        {
            if (relevant.Contains(ranked[i]))
            {
                return 1.0 / (i + 1);
            }
        }

        return 0;
    }

    /// <summary>Discounted gain over that of the ideal order, binary relevance (Järvelin and Kekäläinen, 2002).</summary>
    public static double Ndcg(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int k)
    {
        var gain = 0.0;
        for (var i = 0; i < Math.Min(k, ranked.Count); i++)
        {
            gain += relevant.Contains(ranked[i]) ? 1 / Math.Log2(i + 2) : 0;
        }

        var ideal = Enumerable.Range(0, Math.Min(k, relevant.Count)).Sum(i => 1 / Math.Log2(i + 2));
        return gain / ideal;
    }
}
