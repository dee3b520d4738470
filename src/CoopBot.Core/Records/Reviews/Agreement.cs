namespace CoopBot.Core.Records.Reviews;

/// <summary>How far reviewers agree.</summary>
/// <param name="Entries">Those that at least two have reviewed.</param>
/// <param name="Alike">Share of pairs of verdicts on one entry that are the same, each entry weighing as many as it has verdicts; 0 to 1, 1 when there are none.</param>
/// <param name="Alpha">
/// Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance would give, below 0 worse than that. Null where it
/// has no meaning: nothing reviewed twice, or one verdict only in all of them. By K. Krippendorff, "Computing Krippendorff's
/// Alpha-Reliability" (University of Pennsylvania, 2011), section C: any number of reviewers, some verdicts missing.
/// </param>
public sealed record Agreement(int Entries, double Alike, double? Alpha)
{
    /// <param name="units">For each entry the verdicts of its reviewers, one each; those with fewer than two say nothing.</param>
    internal static Agreement Of(IEnumerable<IReadOnlyCollection<Verdict>> units)
    {
        var entries = 0;
        var values = 0L;
        var unlike = 0.0;
        var totals = new long[Enum.GetValues<Verdict>().Length];
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            entries++;
            values += unit.Count;
            var counts = new long[totals.Length];
            foreach (var verdict in unit)
            {
                counts[(int)verdict]++;
                totals[(int)verdict]++;
            }

            // Ordered pairs of different verdicts, over one less than the reviewers: the unit's part of the coincidence matrix.
            unlike += counts.Sum(count => (double)count * (unit.Count - count)) / (unit.Count - 1);
        }

        if (entries == 0)
        {
            return new Agreement(0, 1, null);
        }

        var byChance = totals.Sum(total => (double)total * (values - total)) / (values - 1);
        return new Agreement(entries, 1 - (unlike / values), byChance > 0 ? 1 - (unlike / byChance) : null);
    }
}
