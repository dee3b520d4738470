using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class EditDistanceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("boat", "", 4)]
    [InlineData("boat", "boat", 0)]
    [InlineData("boat", "baot", 1)]
    [InlineData("boat", "bot", 1)]
    [InlineData("boat", "boats", 1)]
    [InlineData("boat", "goat", 1)]
    [InlineData("patrol", "aptrlo", 2)]
    [InlineData("ca", "abc", 3)]
    public void Each_slip_counts_one(string one, string other, int slips) => Assert.Equal(slips, EditDistance.Between(one, other, 9));

    [Fact]
    public void It_is_the_least_number_of_slips_either_way_round_and_never_within_a_bound_that_it_passes()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(3000));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} pairs");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var (one, other) = (Word(random), Word(random));
            var slips = Slips(one, other);
            Assert.True(slips == EditDistance.Between(one, other, 20), $"{one} {other}");
            Assert.True(slips == EditDistance.Between(other, one, 20), $"{other} {one}");
            for (var most = 0; most < 4; most++)
            {
                var bounded = EditDistance.Between(one, other, most);
                Assert.True(slips <= most ? bounded == slips : bounded > most, $"{one} {other} {most}");
            }
        }
    }

    [Fact]
    public void Words_longer_than_any_token_are_unlike_everything() =>
        Assert.True(EditDistance.Between(new string('a', 65), new string('a', 65), 2) > 2);

    /// <summary>By its definition, from the ends of both words.</summary>
    private static int Slips(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        if (one[^1] == other[^1])
        {
            return Slips(one[..^1], other[..^1]);
        }

        var least = 1 + Math.Min(Slips(one[..^1], other[..^1]), Math.Min(Slips(one[..^1], other), Slips(one, other[..^1])));
        return one.Length > 1 && other.Length > 1 && one[^1] == other[^2] && one[^2] == other[^1]
            ? Math.Min(least, 1 + Slips(one[..^2], other[..^2]))
            : least;
    }

    /// <summary>Few letters, so that words are often alike.</summary>
    private static string Word(Random random) => new(random.GetItems("abc".AsSpan(), random.Next(7)));
}
