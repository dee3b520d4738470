using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class FeatureReaderTests(ITestOutputHelper output)
{
    private const string Far = "with cars, planes, trucks, horses, radios, cables, lamps, tents, shoes, books, chairs, tables, clocks, ropes and";

    [Theory]
    [InlineData(Feature.Bm25, "navy boats", "The navy has boats.", "The navy has cars.")]
    [InlineData(Feature.Surface, "destroyed harbours", "It destroyed harbours.", "It destroys harbours.")]
    [InlineData(Feature.Pairs, "boats of the navy", "The boats of the navy left.", "The navy left of the boats.")]
    [InlineData(Feature.Skips, "navy patrol boats", "The navy sent boats.", "The navy " + Far + " boats.")]
    [InlineData(Feature.Grams, "destruction harbour", "They destroy a harbour.", "They enlarge a harbour.")]
    [InlineData(Feature.Window, "navy boats", "The navy sent boats.", "The navy " + Far + " boats.")]
    [InlineData(Feature.Numbers, "boats in 2025", "Boats came in 2025.", "Boats came in 2024.")]
    [InlineData(Feature.Names, "boats in Manta", "The boats saw Manta.", "The boats saw Quito.")]
    [InlineData(Feature.Missing, "boats in Manta", "The boats left.", "The boats left Manta.")]
    [InlineData(Feature.Focus, "which ship did they paint", "They painted a ship.", "They painted a car.")]
    [InlineData(Feature.Sentence, "navy boats", "The navy has boats. It rained.", "The navy is here. It has boats.")]
    [InlineData(Feature.SentencePairs, "navy boats", "The navy boats left. It rained.", "It was the navy. Boats left.")]
    [InlineData(Feature.SentenceGrams, "destruction harbour", "They destroy a harbour.", "They enlarge a harbour.")]
    [InlineData(Feature.Brevity, "navy boats", "The navy has boats.", "The navy has boats, cars, planes, trucks and horses.")]
    [InlineData(Feature.Kind, "how many boats came", "There came 40 boats.", "There came boats.")]
    [InlineData(Feature.Kind, "who brought boats", "The boats came with Vera.", "The boats came with rain.")]
    public void A_feature_rises_with_what_it_describes(Feature feature, string question, string more, string less)
    {
        var index = Shelf.Of(Language.English, more, less, "It was in Manta.", "He met Vera.", "She saw Quito.", "Nothing came of it.");
        Assert.True(Shelf.Features(index, question, 0)[(int)feature] > Shelf.Features(index, question, 1)[(int)feature]);
    }

    [Fact]
    public void Title_and_heading_are_read_but_are_no_sentence()
    {
        var index = Shelf.Of(Language.English, [("Navy", "Price", "The boats came."), ("Army", "Weather", "The boats came.")]);
        Assert.True(Shelf.Features(index, "price of navy boats", 0)[(int)Feature.Heading] > 0);
        Assert.Equal(0, Shelf.Features(index, "price of navy boats", 1)[(int)Feature.Heading]);
        Assert.Equal(Shelf.Features(index, "price of navy boats", 0)[(int)Feature.Sentence], Shelf.Features(index, "price of navy boats", 1)[(int)Feature.Sentence]);
    }

    [Theory]
    [InlineData(0, Feature.After)]
    [InlineData(2, Feature.Before)]
    public void A_neighbour_of_the_same_section_lends_its_words(int statement, Feature feature)
    {
        Assert.True(Lent("A", "A") > 0);
        Assert.Equal(0, Lent("A", "B"));
        Assert.Equal(0, Lent("B", "A"));

        float Lent(string sheet, string section) => Shelf.Features(
            Shelf.Of(Language.English, [("A", "A", "The boats came."), (sheet, section, "The navy paid."), ("A", "A", "The boats left."), ("C", "C", "It rained.")]),
            "navy boats",
            statement)[(int)feature];
    }

    [Fact]
    public void A_neighbour_lends_nothing_that_the_statement_says_itself()
    {
        var index = Shelf.Of(Language.English, [("A", "A", "The navy has boats."), ("A", "A", "The navy paid for boats."), ("A", "A", "It rained.")]);
        Assert.Equal(0, Shelf.Features(index, "navy boats", 0)[(int)Feature.After]);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public void Every_feature_stays_within_its_range(Language language)
    {
        var passages = ((Reading.Sound)KnowledgeReader.Read(Repository.Knowledge)).Snapshot.Passages;
        Passage[] own = [.. passages.Where(passage => passage.Language == language)];
        var index = PassageIndexBuilder.Build(language, own, Shelf.Untranslated(own), [], new RetrievalOptions());
        var words = passages.SelectMany(passage => passage.Text.Split(' ')).Concat(["how many", "who", "cuántos", "quién", "which", "2031", "xqzt"]).Distinct().ToArray();
        var (seed, count) = (Cases.Seed(), Cases.Count(300));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} questions");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var question = string.Join(' ', random.GetItems(words, random.Next(1, 12)));
            var query = Shelf.Ask(question);
            foreach (var candidate in Retriever.Rank(query, index).Candidates)
            {
                foreach (var feature in Enum.GetValues<Feature>())
                {
                    var most = feature == Feature.Bm25 && query.Language != language ? float.MaxValue : 1.0001;
                    var least = feature is Feature.Numbers or Feature.Names ? -1 : 0;
                    var value = candidate.Features[(int)feature];
                    Assert.True(value >= least - 0.0001 && value <= most, $"{feature} {value} of {candidate.Passage.Id} for {question}");
                }
            }
        }
    }
}
