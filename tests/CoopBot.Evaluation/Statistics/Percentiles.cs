namespace CoopBot.Evaluation.Statistics;

/// <summary>Percentiles of measured values.</summary>
internal static class Percentiles
{
    /// <summary>The nearest-rank percentile; 0 of an empty list.</summary>
    public static double At(IReadOnlyCollection<double> values, double share) =>
        values.Count == 0
            ? 0
            : values.Order().ElementAt(Math.Clamp((int)Math.Ceiling(share * values.Count) - 1, 0, values.Count - 1));

    /// <summary>The same rounded to a hundredth, as it is printed.</summary>
    public static double Of(IReadOnlyCollection<double> values, double share) => Math.Round(At(values, share), 2);
}
