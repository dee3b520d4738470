using CoopBot.Evaluation.Statistics;
using Xunit.Abstractions;

namespace CoopBot.Tests.Evaluation;

public sealed class StatisticsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_area_is_the_share_of_pairs_in_the_right_order()
    {
        var random = Random();
        for (var i = 0; i < Cases.Count(300); i++)
        {
            var (scores, wanted) = Scored(random);
            Assert.Equal(Pairs(scores, wanted, [.. scores.Select(_ => 1)]), new RocCurve(scores, wanted).Area(), 9);
        }
    }

    [Fact]
    public void The_area_counts_an_item_as_often_as_it_was_drawn()
    {
        var random = Random();
        for (var i = 0; i < Cases.Count(300); i++)
        {
            var (scores, wanted) = Scored(random);
            int[] counts = [.. scores.Select(_ => random.Next(1, 4))];
            Assert.Equal(Pairs(scores, wanted, counts), new RocCurve(scores, wanted).Area(counts), 9);
        }
    }

    [Fact]
    public void The_rejected_are_those_below_the_highest_floor_that_lets_enough_through()
    {
        double[] scores = [.. Enumerable.Range(1, 20).Select(i => (double)i), 0.5, 1.5, 1.9, 30];
        bool[] wanted = [.. Enumerable.Range(0, 24).Select(i => i < 20)];

        // 95 % of twenty are nineteen: the floor is 2.
        Assert.Equal(0.75, new RocCurve(scores, wanted).Rejected(0.95));
        Assert.Equal(0.25, new RocCurve(scores, wanted).Rejected(1));
    }

    [Fact]
    public void The_interval_of_a_mean_is_the_one_its_spread_tells()
    {
        var random = new Random(3);
        double[] differences = [.. Enumerable.Range(0, 2_000).Select(_ => random.NextDouble() + 0.2)];
        var spread = 1.96 * Math.Sqrt(1.0 / 12 / differences.Length);
        var interval = PairedBootstrap.OfMean(differences, seed: 5);

        Assert.Equal(differences.Average(), interval.Observed, 9);
        Assert.Equal(interval.Observed - spread, interval.Low, 2e-3);
        Assert.Equal(interval.Observed + spread, interval.High, 2e-3);
        Assert.True(interval.ExcludesZero);
    }

    [Fact]
    public void A_bootstrap_repeats_by_its_seed_and_does_not_exclude_0_for_what_evens_out()
    {
        double[] differences = [.. Enumerable.Range(-100, 201).Select(i => Math.Sqrt(Math.Abs(i)) * Math.Sign(i))];
        var interval = PairedBootstrap.OfMean(differences, seed: 5);

        Assert.Equal(interval, PairedBootstrap.OfMean(differences, seed: 5));
        Assert.NotEqual(interval, PairedBootstrap.OfMean(differences, seed: 6));
        Assert.False(interval.ExcludesZero);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_slope_of_a_power_is_its_exponent(double exponent)
    {
        double[] sizes = [1_000, 10_000, 100_000];
        Assert.Equal(exponent, Slope.Of(sizes, [.. sizes.Select(size => 3 * Math.Pow(size, exponent))]), 9);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2)]
    [InlineData(0.51, 3)]
    [InlineData(0.95, 4)]
    [InlineData(1, 4)]
    public void A_percentile_is_the_value_of_the_nearest_rank(double share, double value) =>
        Assert.Equal(value, Percentiles.At([4, 2, 1, 3], share));

    private Random Random()
    {
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}, {Cases.Count(300)} cases");
        return new Random(seed);
    }

    /// <summary>Few different scores, so that there are ties; at least one item of either kind.</summary>
    private static (double[] Scores, bool[] Wanted) Scored(Random random)
    {
        var items = random.Next(2, 40);
        return ([.. Enumerable.Range(0, items).Select(_ => random.Next(8) / 4.0)], [.. Enumerable.Range(0, items).Select(i => i == 0 || (i > 1 && random.Next(2) == 0))]);
    }

    private static double Pairs(double[] scores, bool[] wanted, int[] counts)
    {
        var (right, all) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            for (var j = 0; j < scores.Length; j++)
            {
                if (wanted[i] && !wanted[j])
                {
                    var pairs = (double)counts[i] * counts[j];
                    all += pairs;
                    right += pairs * (scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0);
                }
            }
        }

        return right / all;
    }
}
