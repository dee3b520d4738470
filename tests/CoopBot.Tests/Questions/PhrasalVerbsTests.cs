using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class PhrasalVerbsTests
{
    [Theory]
    [InlineData("why did ecuador give the boats back", "return")]
    [InlineData("what made them send all four of the patrol boats back to the coast guard?", "return")]
    [InlineData("when was it taken back", "return")]
    [InlineData("xq se llevaron los cuatro botes de vuelta", "devolver")]
    [InlineData("who turned the dock down", "reject")]
    [InlineData("who was kicked out of the meetings", "expel")]
    [InlineData("who got away with it", "escape")]
    [InlineData("quién lo metió preso", "encarcelar")]
    public void What_a_verb_of_several_words_says_is_asked(string question, string plain) => Assert.Contains(plain, Asked(question));

    [Theory]
    [InlineData("back when they gave the boats", "return")]
    [InlineData("the boats sent back in march", "return")]
    [InlineData("when did the projects come back", "return")]
    [InlineData("what did the boats cost", "return")]
    [InlineData("who went down to the dock", "reject")]
    public void Any_other_words_are_not(string question, string plain) => Assert.DoesNotContain(plain, Asked(question));

    [Fact]
    public void A_verb_that_says_something_by_itself_stays_what_is_asked()
    {
        var term = Assert.Single(Read("who kicked out the envoy").Terms, term => term.Plain == "expel");
        Assert.Equal(("kicked", true), (term.Surface, term.IsAsked));
    }

    [Fact]
    public void Its_little_words_are_not_asked_by_themselves() => Assert.DoesNotContain("vuelta", Asked("xq se llevaron los cuatro botes de vuelta"));

    [Fact]
    public void Each_says_something_particular()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "src/CoopBot.Core/Questions/phrasal.txt")).Where(line => line[0] != '#').Select(line => line.Split(" | ")).ToList();
        Assert.All(lines, parts => Assert.Equal(4, parts.Length));
        Faults.None(lines.Where(parts => !ParticularWords.Contains(parts[3], parts[0] == "spanish" ? Language.Spanish : Language.English)).Select(parts => string.Join(" | ", parts)));
    }

    private static IEnumerable<string> Asked(string question) => Read(question).Terms.Where(term => term.IsAsked).Select(term => term.Plain ?? term.Surface);

    private static Query Read(string question) => new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
}
