namespace CoopBot.Evaluation.Statistics;

/// <summary>A figure as observed, and the 95 % interval it may stand in.</summary>
internal sealed record Interval(double Observed, double Low, double High)
{
    /// <summary>True when "better" or "worse" may be said.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;

    /// <summary>In hundredths, signed, as differences of shares are told.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{100 * Observed:+0.0;-0.0;0.0} points, 95 % [{100 * Low:+0.0;-0.0;0.0}, {100 * High:+0.0;-0.0;0.0}]{(ExcludesZero ? "" : ", may be chance")}");
}
