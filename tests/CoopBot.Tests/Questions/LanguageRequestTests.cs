using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class LanguageRequestTests
{
    [Theory]
    [InlineData("in english pls", Language.English)]
    [InlineData("can you say that in English?", Language.English)]
    [InlineData("translate to spanish", Language.Spanish)]
    [InlineData("y en español?", Language.Spanish)]
    [InlineData("en espanol xfa", Language.Spanish)]
    [InlineData("dime en inglés", Language.English)]
    [InlineData("traduce al castellano por favor", Language.Spanish)]
    public void The_other_language_is_asked_for_and_nothing_else(string text, Language language) => Assert.Equal(language, LanguageRequest.Read(Tokenizer.Tokenize(text)));

    [Theory]
    [InlineData("is the agreement in english")]
    [InlineData("hay un video en español")]
    [InlineData("what did cnn en español report")]
    [InlineData("english")]
    [InlineData("who speaks spanish there")]
    [InlineData("in march")]
    [InlineData("")]
    public void What_asks_for_something_is_no_such_request(string text) => Assert.Null(LanguageRequest.Read(Tokenizer.Tokenize(text)));

    [Fact]
    public void The_question_before_is_asked_again_in_that_language_and_by_the_turn_after_too()
    {
        var again = Read("en español porfa", "what did the dock cost");
        Assert.Equal((Language.Spanish, true, "dock cost"), (again.Language, again.FollowUp, Words(again)));

        var after = Read("y los botes?", "what did the dock cost", "en español porfa");
        Assert.Equal((Language.Spanish, "botes dock cost"), (after.Language, Words(after)));
    }

    private static string Words(Query query) => string.Join(' ', query.Terms.Select(term => term.Surface));

    private static Query Read(string text, params string[] previous) => new QuestionReader(new QuestionsOptions()).Read(new Question(text, previous, new Origin("test")));
}
