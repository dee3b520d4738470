namespace CoopBot.Evaluation.Statistics;

/// <summary>The percentile bootstrap of a figure over items, both systems judged on the same items (Efron and Tibshirani, 1993).</summary>
internal static class PairedBootstrap
{
    public const int Resamples = 10_000;

    /// <summary>The mean of differences, one an item.</summary>
    public static Interval OfMean(IReadOnlyList<double> differences, int seed) => Of(
        differences.Count,
        counts =>
        {
            var sum = 0.0;
            for (var i = 0; i < counts.Length; i++)
            {
                sum += counts[i] * differences[i];
            }

            return sum / counts.Length;
        },
        seed);

    /// <param name="items">How many, at least 1.</param>
    /// <param name="figure">The figure when each item counts so many times.</param>
    public static Interval Of(int items, Func<int[], double> figure, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        var counts = new int[items];
        Array.Fill(counts, 1);
        var observed = figure(counts);
        var random = new Random(seed);
        var drawn = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            Array.Clear(counts);
            for (var i = 0; i < items; i++)
            {
                counts[random.Next(items)]++;
            }

            drawn[resample] = figure(counts);
        }

        return new Interval(observed, Percentiles.At(drawn, 0.025), Percentiles.At(drawn, 0.975));
    }
}
