using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class ReturnReaderTests
{
    [Theory]
    [InlineData("why did ecuador give the boats back", true)]
    [InlineData("what made them send all four of the patrol boats back to the coast guard?", true)]
    [InlineData("when was it taken back", true)]
    [InlineData("back when they gave the boats", false)]
    [InlineData("the boats sent back in march", false)]
    [InlineData("when did the projects come back", false)]
    [InlineData("what did the boats cost", false)]
    public void What_is_given_taken_or_sent_back_is_returned(string question, bool returned) =>
        Assert.Equal(returned, new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test"))).Terms.Any(term => term.Surface == ReturnReader.Return));
}
