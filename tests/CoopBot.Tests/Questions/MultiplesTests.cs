using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class MultiplesTests
{
    [Theory]
    [InlineData("279", "k", Language.English, "thousand")]
    [InlineData("279", "k", Language.Spanish, "mil")]
    [InlineData("279", "grand", Language.English, "thousand")]
    [InlineData("298", "mil", Language.Spanish, "mil")]
    [InlineData("298", "mil", Language.English, "million")]
    [InlineData("1.1", "m", Language.English, "million")]
    [InlineData("1.1", "m", Language.Spanish, "millones")]
    [InlineData("1.1", "mio", Language.English, "million")]
    [InlineData("1.1", "millon", Language.Spanish, "millones")]
    public void A_shortened_word_behind_a_number_stands_for_one_that_multiplies_it(string number, string word, Language language, string full) =>
        Assert.Equal(full, Multiples.Full(number, word, language));

    [Theory]
    [InlineData("", "k", Language.Spanish)]
    [InlineData("de", "mil", Language.Spanish)]
    [InlineData("the", "m", Language.English)]
    [InlineData("279", "boats", Language.English)]
    [InlineData("279", "grand", Language.Spanish)]
    [InlineData("279", "mlls", Language.English)]
    public void Elsewhere_and_in_the_other_language_it_stands_for_nothing(string before, string word, Language language) =>
        Assert.Null(Multiples.Full(before, word, language));

    [Theory]
    [InlineData("thousand", 1_000)]
    [InlineData("mil", 1_000)]
    [InlineData("million", 1_000_000)]
    [InlineData("millones", 1_000_000)]
    [InlineData("boats", 1)]
    public void It_multiplies_by_as_much_as_it_says(string full, double times) => Assert.Equal(times, Multiples.Of(full));

    [Theory]
    [InlineData("was the dock 279k", "dock 279 thousand*1000")]
    [InlineData("was the dock 279 K or so", "dock 279 thousand*1000")]
    [InlineData("did the boats cost 1.1m", "boats cost 1.1 million*1000000")]
    [InlineData("did the boats cost 1.1 mil", "boats cost 1.1 million*1000000")]
    [InlineData("¿el muelle costó 279k?", "muelle costo 279 mil*1000")]
    [InlineData("¿la escuela costó 298 mil?", "escuela costo 298 mil*1000")]
    [InlineData("¿las lanchas costaron 1,1 mills?", "lanchas costaron 1.1 mills")]
    [InlineData("¿las lanchas costaron 1,1 mill?", "lanchas costaron 1.1 millones*1000000")]
    [InlineData("k costó el muelle", "costo muelle")]
    [InlineData("k hay en los muelles", "muelles")]
    public void A_question_holds_it_written_out_and_k_alone_is_a_question_word(string question, string terms)
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
        Assert.Equal(terms, string.Join(' ', query.Terms.Select(term => term.Times > 1 ? $"{term.Surface}*{term.Times}" : term.Surface)));
    }
}
