using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class NearWordsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ptarol", "patrol")]
    [InlineData("patrl", "patrol")]
    [InlineData("patroll", "patrol")]
    [InlineData("petrol", "patrol")]
    [InlineData("polygrpah", "polygraph")]
    [InlineData("poligrapf", "polygraph")]
    public void A_typing_error_is_found(string asked, string meant) => Assert.Equal([meant], Misspelt(asked, "The patrol met the polygraph."));

    [Fact]
    public void Only_the_least_distance_counts() => Assert.Equal(["stations"], Misspelt("stetions", "stations nations statiops"));

    [Theory]
    [InlineData("bat", "boat")]
    [InlineData("2024", "2025")]
    [InlineData("130h", "130j hour")]
    [InlineData("4boats", "boats")]
    [InlineData("boats", "4boats")]
    [InlineData("patxxl", "patrol")]
    [InlineData("stxtixns", "stations")]
    public void Short_words_and_numbers_are_never_corrected_and_others_only_by_few_slips(string asked, string standing)
    {
        var found = Misspelt(asked, standing);
        Assert.Equal(asked.Length >= 8 ? [standing] : [], found);
    }

    [Theory]
    [InlineData("ano", "El año termina.", "año")]
    [InlineData("manana", "La mañana es larga.", "mañana")]
    [InlineData("ano", "Nada termina.", "")]
    public void A_tilde_that_was_left_out_is_put_back(string asked, string standing, string meant)
    {
        var index = Shelf.Of(Language.Spanish, standing);
        Assert.Equal(meant.Length > 0 ? [meant] : [], Shelf.Spellings(index, index.NearWords.WithTilde(asked)));
    }

    [Fact]
    public void Every_word_at_the_least_distance_is_found()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(150));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} vocabularies");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var words = Enumerable.Range(0, 30).Select(_ => Word(random)).ToArray();
            var index = Shelf.Of(Language.English, string.Join(' ', words));
            foreach (var asked in words.Where(word => word.Length > 4).Select(word => Slip(word, random)))
            {
                var most = asked.Length >= 8 ? 2 : 1;
                var near = words.Distinct().Where(word => EditDistance.Between(asked, word, most) <= most && SharesThree(asked, word)).ToList();
                var least = near.Count == 0 ? 0 : near.Min(word => EditDistance.Between(asked, word, most));
                var expected = near.Where(word => EditDistance.Between(asked, word, most) == least).Order(StringComparer.Ordinal).ToArray();
                var found = Shelf.Spellings(index, index.NearWords.Misspelt(asked).Select(pair => pair.Word)).Order(StringComparer.Ordinal).ToArray();
                Assert.True(expected.SequenceEqual(found), $"{asked}: {string.Join(' ', expected)} but {string.Join(' ', found)} among {string.Join(' ', words)}");
            }
        }
    }

    private static string[] Misspelt(string asked, string standing)
    {
        var index = Shelf.Of(Language.English, standing);
        return Shelf.Spellings(index, index.NearWords.Misspelt(asked).Select(pair => pair.Word));
    }

    private static string Word(Random random) => new(random.GetItems("bdoz".AsSpan(), random.Next(4, 11)));

    private static string Slip(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "b"),
            2 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            _ => $"{word[..at]}o{word[(at + 1)..]}",
        };
    }

    /// <summary>Three letters in a row, the edges counted: without, no word is even looked at.</summary>
    private static bool SharesThree(string one, string other) =>
        Enumerable.Range(0, one.Length).Any(i => $"_{other}_".Contains($"_{one}_".Substring(i, 3), StringComparison.Ordinal));
}
