using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Questions;

public sealed class ShorthandTests
{
    [Theory]
    [InlineData("ppl", Language.English, "people")]
    [InlineData("jan", Language.English, "january")]
    [InlineData("pdte", Language.Spanish, "presidente")]
    [InlineData("ene", Language.Spanish, "enero")]
    [InlineData("ene", Language.English, "ene")]
    [InlineData("mil", Language.Spanish, "mil")]
    [InlineData("boats", Language.English, "boats")]
    [InlineData("uni", Language.English, "university")]
    [InlineData("gettin", Language.English, "getting")]
    [InlineData("latin", Language.English, "latin")]
    [InlineData("gettin", Language.Spanish, "gettin")]
    public void A_shortened_word_stands_for_one_word_of_its_language(string word, Language language, string full) =>
        Assert.Equal(full, Shorthand.Full(word, language));

    [Fact]
    public void It_counts_like_the_word_itself_and_a_shortened_function_word_not_at_all() =>
        Assert.Equal(["government", "january"], Read("shld the govt in jan").Terms.Select(term => term.Surface));

    [Theory]
    [InlineData("cost in march 25", true)]
    [InlineData("cost in mar 25", true)]
    [InlineData("cost of 25 boats", false)]
    [InlineData("cost in march 2025", false)]
    public void Two_digits_behind_a_month_may_be_a_year_too(string question, bool either)
    {
        var number = Read(question).Terms.Single(term => char.IsAsciiDigit(term.Surface[0]));
        Assert.Equal(either, number.English.Contains("2025") && number.English.Contains("25"));
    }

    [Theory]
    [InlineData("seized in march of '06", "2006")]
    [InlineData("activities in FY24", "2024")]
    [InlineData("activities in fy 24", "2024")]
    [InlineData("activities in FY2024", "2024")]
    [InlineData("meetings in early 24", "2024")]
    [InlineData("what arrived at the end of 24", "2024")]
    [InlineData("que llegó en enero del 24", "2024")]
    [InlineData("que llegó a fines de 24", "2024")]
    [InlineData("the price of 24", null)]
    [InlineData("activities in fyord24", null)]
    [InlineData("activities of 24 boats", null)]
    public void A_year_cut_short_or_fiscal_is_the_year_too(string question, string? year) =>
        Assert.Equal(year, Read(question).Terms.SelectMany(term => term.English).FirstOrDefault(form => form.Length == 4 && form.StartsWith("20", StringComparison.Ordinal)));

    [Fact]
    public void A_date_so_shortened_finds_what_is_written_out()
    {
        using var folder = new KnowledgeFolder();
        var index = new SnapshotIndex(folder.Sound(), new RetrievalOptions());
        var best = Retriever.Retrieve(Read("arrived in mar 25"), index, Audience.Everyone).Candidates[0];
        Assert.Equal("Two boats arrived in Manta on 3 March 2025.", best.Passage.Text);
        Assert.Equal(["march", "25"], best.Terms.Select(term => term.Term).Except(["arrived"]));
    }

    private static Query Read(string text) => new QuestionReader(new QuestionsOptions()).Read(new Question(text, [], new Origin("test")));
}
