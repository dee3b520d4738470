using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class GramIndexTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("boat", 4, "_boa boat oat_")]
    [InlineData("boat", 3, "_bo boa oat at_")]
    [InlineData("de", 4, "_de_")]
    [InlineData("x", 4, "_x_")]
    [InlineData("aaaaaa", 4, "_aaa aaaa aaa_")]
    public void A_word_has_each_of_its_grams_once(string word, int length, string grams)
    {
        var index = new GramIndex(Shelf.Of(Language.English, "boats").Vocabulary, length, byWord: false);
        Assert.Equal(grams.Split(' ').Select(Packed), index.Of(word));
    }

    [Fact]
    public void A_gram_leads_to_the_words_of_statements_that_hold_it()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(60));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} vocabularies");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var vocabulary = Shelf.Of(Language.English, [.. Enumerable.Range(0, 12).Select(_ => Statement(random))]).Vocabulary;
            var length = random.Next(2, 5);
            var index = new GramIndex(vocabulary, length, byWord: false);
            foreach (var gram in Enumerable.Range(0, 40).Select(_ => Word(random)).SelectMany(word => Grams(word, length)))
            {
                var holding = Enumerable.Range(0, vocabulary.Count)
                    .Where(word => vocabulary.Passages[word] > 0 && vocabulary.Forms[word].Length > 0 && Grams(vocabulary.Spellings[word], length).Contains(gram))
                    .ToArray();
                var passages = Math.Min(vocabulary.Total, holding.Sum(word => vocabulary.Passages[word]));
                Assert.Equal(holding, index.Words(Packed(gram)).ToArray());
                Assert.Equal((float)PassageIndex.Idf(vocabulary.Total, passages), index.Idf(Packed(gram)));
            }
        }
    }

    private static string Statement(Random random) => string.Join(' ', Enumerable.Range(0, 5).Select(_ => Word(random)).Append("the"));

    private static string Word(Random random) => new(random.GetItems("bdo".AsSpan(), random.Next(1, 7)));

    private static HashSet<string> Grams(string word, int length)
    {
        var padded = $"_{word}_";
        return padded.Length <= length ? [padded] : [.. Enumerable.Range(0, padded.Length - length + 1).Select(i => padded.Substring(i, length))];
    }

    private static ulong Packed(string gram) => gram.Aggregate(0UL, (packed, c) => (packed << 16) | c);
}
