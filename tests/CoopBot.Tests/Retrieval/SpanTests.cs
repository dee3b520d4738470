using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

/// <summary>A word that stands for several of the question together: an acronym for its words, a number printed in full for a rounded one.</summary>
public sealed class SpanTests
{
    private static readonly Term _term = new("HSI", ["Homeland Security Investigations"], ["Investigaciones de Seguridad Nacional"], false, "", "");

    [Fact]
    public void Its_first_term_alone_tells_how_many_it_stands_for() =>
        Assert.Equal([3, 1, 1], TermGroup.For(Shelf.Ask("homeland security investigations"), Index()).Select(group => Assert.Single(group.Alternatives).Span));

    [Fact]
    public void All_the_words_it_stands_for_are_held()
    {
        var features = Features("homeland security investigations");
        Assert.Equal(0, features[(int)Feature.Missing]);
    }

    [Fact]
    public void A_word_beyond_it_is_still_missing() => Assert.True(Features("homeland security investigations planes")[(int)Feature.Missing] > 0);

    [Theory]
    [InlineData("298k", true)]
    [InlineData("350k", false)]
    public void A_rounded_number_is_among_those_that_are_there(string number, bool there) =>
        Assert.Equal(there, Features($"boats for {number}")[(int)Feature.Numbers] > 0);

    private static IReadOnlyList<float> Features(string question) => Retriever.Rank(Shelf.Ask(question), Index()).Candidates.First(candidate => candidate.Passage.Id.Value == "0").Features;

    private static PassageIndex Index()
    {
        var sheet = new Sheet("a", "a", Language.English, "a", default, default, Audience.Everyone, [], "");
        Passage Statement(int number, string text) => new(new PassageId($"{number}"), PassageKind.Statement, sheet, "", text, 0, [], 1);
        Passage[] passages = [Statement(0, "HSI got boats for US$298,331.09."), Statement(1, "It rained."), Statement(2, "She saw Quito.")];
        var options = new RetrievalOptions();
        return PassageIndexBuilder.Build(Language.English, passages, Shelf.Untranslated(passages), [_term], options);
    }
}
