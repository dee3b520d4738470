namespace CoopBot.Evaluation.Statistics;

/// <summary>How a cost grows: the exponent of the power law that fits best, by least squares of the logarithms.</summary>
internal static class Slope
{
    /// <summary>1 when the cost doubles with the size, 0 when it stays; NaN of fewer than two sizes or of a cost not above 0.</summary>
    public static double Of(IReadOnlyList<double> sizes, IReadOnlyList<double> costs)
    {
        double[] x = [.. sizes.Select(size => Math.Log(size))];
        double[] y = [.. costs.Select(cost => Math.Log(cost))];
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
