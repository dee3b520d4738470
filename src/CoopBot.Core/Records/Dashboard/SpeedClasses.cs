namespace CoopBot.Core.Records.Dashboard;

/// <summary>Times in classes that grow by a twentieth, so that any days' percentiles come from a few sums instead of all entries.</summary>
/// <remarks>The class is computed by the triggers of <c>0004_review.sql</c>: floor(ln(microseconds) / ln(1.05)).</remarks>
internal static class SpeedClasses
{
    private const double Growth = 1.05;

    /// <returns>Milliseconds: the middle (geometric) of the class in which the percentile lies; 0 without any.</returns>
    /// <param name="share">0.5 for the median.</param>
    public static double Percentile(IEnumerable<(long Class, long Entries)> classes, double share)
    {
        var ordered = classes.GroupBy(pair => pair.Class, pair => pair.Entries).OrderBy(group => group.Key).Select(group => (group.Key, Entries: group.Sum())).ToList();
        var rank = Math.Ceiling(share * ordered.Sum(pair => pair.Entries));
        var before = 0L;
        foreach (var (number, entries) in ordered)
        {
            before += entries;
            if (before >= rank && entries > 0)
            {
                return Math.Pow(Growth, number + 0.5) / 1_000;
            }
        }

        return 0;
    }
}
