using System.Diagnostics;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>One system's rankings of a data set's questions, and how long each took.</summary>
/// <param name="Rankings">Ids of the documents, best first, in the order of the questions.</param>
/// <param name="Times">Milliseconds.</param>
internal sealed record SetRun(IReadOnlyList<DataSetQuery> Queries, IReadOnlyList<IReadOnlyList<string>> Rankings, IReadOnlyList<double> Times)
{
    public static SetRun Of(IReadOnlyList<DataSetQuery> queries, Func<string, IReadOnlyList<string>> search)
    {
        var (rankings, times) = (new List<IReadOnlyList<string>>(), new List<double>());
        foreach (var query in queries)
        {
            var begun = Stopwatch.GetTimestamp();
            rankings.Add(search(query.Text));
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return new SetRun(queries, rankings, times);
    }

    public double Recall(int k) => Mean((ranked, relevant) => RankingMeasures.Recall(ranked, relevant, k));

    public double ReciprocalRank() => Mean((ranked, relevant) => RankingMeasures.ReciprocalRank(ranked, relevant, 10));

    public double Ndcg() => Mean((ranked, relevant) => RankingMeasures.Ndcg(ranked, relevant, 10));

    /// <summary>Where the first relevant document stands, from 1; 0 when it was not found.</summary>
    public int FirstRelevant(int query)
    {
        for (var i = 0; i < Rankings[query].Count; i++)
        {
            if (Queries[query].Relevant.Contains(Rankings[query][i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private double Mean(Func<IReadOnlyList<string>, IReadOnlySet<string>, double> measure) =>
        Rankings.Zip(Queries, (ranked, query) => measure(ranked, query.Relevant)).Average();
}
