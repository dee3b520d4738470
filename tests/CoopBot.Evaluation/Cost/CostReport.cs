using CoopBot.Evaluation.Retrieval;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Cost;

/// <summary>Costs for people to read, the peer's beside them.</summary>
internal static class CostReport
{
    public const string Head =
        "passages | build s | index MB | process MB | answer p50/p95 ms | retrieval p50/p95 ms | FTS5 build s | FTS5 MB | FTS5 p50/p95 ms | FTS5 p50 over retrieval's";

    /// <summary>Measured elsewhere on two cores, retrieval alone, at 2,067 and 15,501 paragraphs.</summary>
    public const string Published =
        "published: Lucene.NET at 2,067: build 0.85 s, 0.55/0.84 ms, process 92 MB; at 15,501: 2.9 s, 0.59/1.1 ms, 152 MB";

    public static string Line(CostFigures costs) => FormattableString.Invariant(
        $"{costs.Passages,8} | {costs.Build,7:0.00} | {costs.Growth,8:0.0} | {costs.Resident,10:0} | {Pair(costs.Answers),17} | {Pair(costs.Retrievals),20} | {costs.PeerBuild,12:0.00} | {costs.PeerMegabytes,7:0.0} | {Pair(costs.PeerSearches),15} | {Median(costs.PeerSearches) / Median(costs.Retrievals),10:0.0}");

    /// <summary>The exponents with which the costs grow; 1 doubles with the passages.</summary>
    public static string Slopes(IReadOnlyList<CostFigures> figures)
    {
        double Of(Func<CostFigures, double> cost) => Slope.Of([.. figures.Select(costs => (double)costs.Passages)], [.. figures.Select(cost)]);
        return FormattableString.Invariant(
            $"slope (log-log): build {Of(costs => costs.Build):0.00}, index memory {Of(costs => costs.Growth):0.00}, answer p50 {Of(costs => Median(costs.Answers)):0.00}, retrieval p50 {Of(costs => Median(costs.Retrievals)):0.00}; {FullTextIndex.Name}: build {Of(costs => costs.PeerBuild):0.00}, p50 {Of(costs => Median(costs.PeerSearches)):0.00}");
    }

    private static double Median(IReadOnlyCollection<double> times) => Percentiles.At(times, 0.5);

    private static string Pair(IReadOnlyCollection<double> times) =>
        FormattableString.Invariant($"{Percentiles.Of(times, 0.5):0.00}/{Percentiles.Of(times, 0.95):0.00}");
}
