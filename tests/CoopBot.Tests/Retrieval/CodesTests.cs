using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

public sealed class CodesTests
{
    private static readonly PassageIndex _index = Shelf.Of(Language.English, "The Hercules C-130H landed.", "ECU 911 takes the calls.", "A boat of 40 people.");

    [Theory]
    [InlineData("c130", "c 130h")]
    [InlineData("c130h", "c 130h")]
    [InlineData("130", "130h")]
    [InlineData("ecu911", "ecu 911")]
    public void Its_parts_are_found_with_and_without_the_last_letter(string code, string words) =>
        Assert.Equal([words], Codes.Parts(code, _index.Vocabulary).Select(parts => string.Join(' ', Shelf.Spellings(_index, parts))));

    [Theory]
    [InlineData("boat")]
    [InlineData("hercules")]
    [InlineData("c131")]
    [InlineData("d130")]
    [InlineData("ecu91")]
    [InlineData("130j")]
    [InlineData("911ecu")]
    [InlineData("")]
    public void A_plain_word_and_another_code_have_none(string word) => Assert.Empty(Codes.Parts(word, _index.Vocabulary));

    [Theory]
    [InlineData("what is the c130", "0")]
    [InlineData("what is the C-130", "0")]
    [InlineData("what is the C 130H", "0")]
    [InlineData("who runs ecu911", "1")]
    [InlineData("who runs the ECU-911", "1")]
    [InlineData("¿qué es el c130h?", "0")]
    public void A_code_however_written_finds_its_passage(string question, string passage) =>
        Assert.Equal(passage, Retriever.Rank(Shelf.Ask(question), _index).Candidates[0].Passage.Id.Value);

    [Fact]
    public void Both_parts_must_stand_in_one_passage()
    {
        var index = Shelf.Of(Language.English, "The ship 130H.", "A vitamin C.");
        Assert.Empty(Retriever.Rank(Shelf.Ask("the c130h"), index).Candidates);
    }

    [Fact]
    public void A_code_that_stands_there_itself_means_itself()
    {
        var index = Shelf.Of(Language.English, "The C130 landed.", "The C-130 took off.");
        Assert.Equal(["0"], Retriever.Rank(Shelf.Ask("the c130"), index).Candidates.Select(candidate => candidate.Passage.Id.Value));
    }
}
