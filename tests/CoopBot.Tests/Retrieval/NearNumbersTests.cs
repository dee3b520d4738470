using System.Globalization;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class NearNumbersTests(ITestOutputHelper output)
{
    private const string Printed = "298,331.09 and 279,000.50 and 1,112,450 and 498,618.72 and 3,997,375.58 and 370,000 and 2025 and 40 people";

    [Theory]
    [InlineData("279", 1e3, "279000.50")]
    [InlineData("298", 1e3, "298331.09")]
    [InlineData("1.1", 1e6, "1112450")]
    [InlineData("4", 1e6, "3997375.58")]
    [InlineData("0.5", 1e6, "498618.72")]
    [InlineData("500", 1e3, "498618.72")]
    [InlineData("370", 1e3, "370000")]
    public void A_rounded_number_finds_the_one_printed_in_full(string asked, double times, string printed) => Assert.Equal([printed], Found(Printed, asked, times));

    [Theory]
    [InlineData("2", 1e6)]
    [InlineData("320", 1e3)]
    [InlineData("40", 1e3)]
    [InlineData("297", 1e6)]
    [InlineData("0", 1e6)]
    [InlineData("boats", 1e3)]
    [InlineData("", 1e3)]
    [InlineData("1.1.1", 1e6)]
    public void It_finds_no_other(string asked, double times) => Assert.Empty(Found(Printed, asked, times));

    [Fact]
    public void A_printed_number_is_found_by_its_first_digits_and_none_that_is_much_less_or_greater()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(300));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} lists of numbers");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var printed = Enumerable.Range(0, 30).Select(_ => random.Next(100_000, 100_000_000) / 100m * (random.Next(2) == 0 ? 1 : 100)).Distinct().ToList();
            var index = Shelf.Of(Language.English, string.Join(" and ", printed.Select(number => number.ToString("N2", CultureInfo.InvariantCulture))));
            foreach (var number in printed)
            {
                var times = number >= 1_000_000 ? 1_000_000m : 1_000m;
                var two = Cut(number / times, 2);
                var cut = number < two * times * 1.07m ? two : Cut(number / times, 3);
                var (asked, value) = (cut.ToString(CultureInfo.InvariantCulture), cut * times);
                var found = index.NearNumbers.Of(asked, (double)times).Select(word => decimal.Parse(index.Vocabulary.Spellings[word], CultureInfo.InvariantCulture)).ToList();

                Assert.True(found.Contains(number), $"{asked} times {times} for {number}");
                Assert.All(found, other => Assert.InRange(other, value * 0.98m, value * 1.07m));
            }
        }
    }

    [Theory]
    [InlineData("was the school 298k")]
    [InlineData("was the school 298 thousand")]
    [InlineData("¿la escuela costó 298 mil?")]
    public void The_number_and_the_word_behind_it_are_both_found_in_the_printed_one(string question)
    {
        var index = Shelf.Of(question[0] == '¿' ? Language.Spanish : Language.English, "US$298,331.09 in all", "US$370,000 in all");

        var candidate = Assert.Single(Retriever.Rank(Shelf.Ask(question), index).Candidates);

        Assert.Equal("0", candidate.Passage.Id.Value);
        Assert.Equal(["298331.09", "298331.09"], candidate.Terms.Select(term => term.Matched));
        Assert.Equal([2, 1], TermGroup.For(Shelf.Ask(question), index).TakeLast(2).Select(group => Assert.Single(group.Alternatives).Span));
    }

    /// <summary>Its first digits, and never fewer than those before the point.</summary>
    private static decimal Cut(decimal number, int digits)
    {
        var step = (decimal)Math.Pow(10, Math.Min(0, ((int)number).ToString(CultureInfo.InvariantCulture).Length - digits));
        return Math.Floor(number / step) * step;
    }

    private static string[] Found(string printed, string asked, double times)
    {
        var index = Shelf.Of(Language.English, printed);
        return Shelf.Spellings(index, index.NearNumbers.Of(asked, times));
    }
}
