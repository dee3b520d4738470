using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Answers;

public sealed class NamelessTests
{
    private static readonly Sheet _sheet = new("boats", "boats", Language.English, "", default, default, Audience.Everyone, [], "");

    [Theory]
    [InlineData("name of the private firm that taught the course", "In 2015 a private firm taught the course.", true)]
    [InlineData("what firm taught the course", "In 2015 a private firm taught the course.", true)]
    [InlineData("name of the private firm that taught the course", "In 2015 the private firm Acme taught the course.", false)]
    [InlineData("what did the firm teach", "In 2015 a private firm taught the course.", false)]
    [InlineData("how many firms taught the course", "In 2015 a private firm taught the course.", false)]
    [InlineData("which province saw the strikes", "The strikes hit a province of Ecuador.", true)]
    [InlineData("which province saw the strikes", "The strikes hit the province of Carchi.", false)]
    [InlineData("which province saw the strikes", "The strikes were in Carchi.", false)]
    public void A_body_asked_for_by_name_needs_a_name_beside_it(string question, string statement, bool nameless) => Assert.Equal(nameless, Speaks(question, statement));

    [Theory]
    [InlineData("which 20 products did the tariff hit", "The tariff hit 20 products, Tradevae reports.", true)]
    [InlineData("list the five countries that signed", "So five more countries signed the text, the Times wrote.", true)]
    [InlineData("list the five countries that signed", "So five countries signed: all in the south.", false)]
    [InlineData("list the five countries that signed", "So five countries signed, Peru, Chile, Cuba, Haiti and Belize.", false)]
    [InlineData("list the countries that signed", "So five countries signed the text.", false)]
    [InlineData("how much did the 20 products cost", "The tariff hit 20 products.", false)]
    [InlineData("which of the 20 products is hit most", "The tariff hit 20 products.", false)]
    [InlineData("why were the five countries asked", "So five countries signed the text.", false)]
    public void Things_counted_by_the_asker_need_room_for_their_names(string question, string statement, bool nameless) => Assert.Equal(nameless, Speaks(question, statement));

    [Fact]
    public void One_statement_with_the_names_is_enough() =>
        Assert.False(Speaks("list the five countries that signed", "So five countries signed the text.", "The five countries that signed are Peru, Chile, Cuba, Haiti and Belize."));

    private static bool Speaks(string question, params string[] statements)
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
        return Nameless.Speaks(query, [.. statements.Select(Found)]);
    }

    private static Candidate Found(string statement)
    {
        var passage = new Passage(new PassageId(statement), PassageKind.Statement, _sheet, "", statement, 0, [], 0);
        var words = Tokenizer.Tokenize(statement).SelectMany(token => Words.Forms(token.Lower, Language.English).Select(form => (token.Lower, form)));
        return new Candidate(passage, 10, 1, new float[Enum.GetValues<Feature>().Length], () => [.. words.Select(word => new TermScore(word.Lower, word.form, 1, 1, 0, 0, 0) { Stated = word.form })]);
    }
}
