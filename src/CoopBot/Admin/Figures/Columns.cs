using CoopBot.Admin.Words;

namespace CoopBot.Admin.Figures;

/// <summary>A chart of columns over time, each stacked of parts. Public, as all that a Razor component takes must be.</summary>
/// <param name="Parts">What the parts are, from the bottom up; the colour goes by the place.</param>
/// <param name="Steps">When, and how much of each part.</param>
public sealed record Columns(IReadOnlyList<Bilingual> Parts, IReadOnlyList<(DateOnly First, IReadOnlyList<double> Values)> Steps)
{
    private static readonly double[] _steps = [1, 2, 2.5, 5];

    /// <summary>A round number that no column passes.</summary>
    public double Top { get; } = Round(Steps.Select(step => step.Values.Sum()).DefaultIfEmpty(0).Max());

    private static double Round(double most)
    {
        if (most <= 4)
        {
            return 4;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(most / 4)));
        return 4 * power * _steps.Append(10).First(step => 4 * power * step >= most);
    }
}
