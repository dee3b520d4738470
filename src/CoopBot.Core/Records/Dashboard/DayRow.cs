namespace CoopBot.Core.Records.Dashboard;

/// <summary>A row of <c>entry_days</c>.</summary>
internal sealed record DayRow(string Day, string Platform, string Language, string Outcome, string Reason, long Entries)
{
    public static Share Share(string name, IEnumerable<DayRow> rows)
    {
        var byOutcome = rows.GroupBy(row => row.Outcome).ToDictionary(group => group.Key, group => (int)group.Sum(row => row.Entries));
        return new Share(
            name,
            byOutcome.Values.Sum(),
            byOutcome.GetValueOrDefault("answered"),
            byOutcome.GetValueOrDefault("conflict"),
            byOutcome.GetValueOrDefault("abstained"));
    }
}
