namespace CoopBot.Evaluation;

/// <summary>Percentiles of measured times.</summary>
internal static class Percentiles
{
    /// <summary>The nearest-rank percentile, rounded to a hundredth; 0 of an empty list.</summary>
    public static double Of(IReadOnlyCollection<double> values, double share) =>
        values.Count == 0
            ? 0
            : Math.Round(values.Order().ElementAt(Math.Min(values.Count - 1, (int)Math.Ceiling(share * values.Count) - 1)), 2);
}
