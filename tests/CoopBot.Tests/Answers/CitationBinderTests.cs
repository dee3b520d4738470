using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class CitationBinderTests : IDisposable
{
    private const string Boats = "The US gave 40 patrol boats to the Navy in 2025.";

    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_quote_of_the_passage_stands()
    {
        var answer = Bind(Plain(Boats, "en/boats#1.1", Boats));
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Equal($"{Boats} [1]", answer.Text);
        Assert.Equal("times-2025", Assert.Single(Assert.Single(answer.Citations).Sources).Id.Value);
    }

    [Fact]
    public void A_part_of_the_passage_in_other_small_words_stands() =>
        Assert.IsType<Answer.Grounded>(Bind(Plain("40 patrol boats went to the Navy.", "en/boats#1.1", "gave 40 patrol boats to the Navy")));

    [Theory]
    [InlineData("The US gave 41 patrol boats to the Navy in 2025.", "en/boats#1.1", "The US gave 41 patrol boats to the Navy in 2025.")]
    [InlineData(Boats, "en/boats#1.1", "the US gave 40 patrol boats")]
    [InlineData(Boats, "en/boats#9.9", Boats)]
    [InlineData(Boats, "en/boats#1.2", Boats)]
    [InlineData(Boats, "en/boats#1.1", "")]
    [InlineData("Who maintains the boats", "en/boats#q1", "Who maintains the boats")]
    public void A_quote_that_is_not_in_its_passage_falls(string text, string passage, string quote) =>
        Assert.IsType<Answer.Abstained>(Bind(Plain(text, passage, quote)));

    [Theory]
    [InlineData("The US gave 45 patrol boats to the Navy in 2025.")]
    [InlineData("The US gave 40 patrol boats to the Navy in 2026.")]
    [InlineData("The US gave 40 patrol boats to the Army in 2025.")]
    [InlineData("The US gave 40 patrol boats to the Navy of Peru in 2025.")]
    [InlineData("The US gave 40 patrol boats worth US$1.1 million to the Navy in 2025.")]
    public void A_number_or_name_that_its_quote_does_not_hold_falls(string text) =>
        Assert.IsType<Answer.Abstained>(Bind(Plain(text, "en/boats#1.1", Boats)));

    [Fact]
    public void What_falls_leaves_the_rest_with_marks_in_order()
    {
        const string Manta = "Two boats arrived in Manta on 3 March 2025.";
        var answer = Bind(
            Plain("Peru got 7 boats.", "en/boats#1.1", Boats),
            Plain(Manta, "en/boats#1.2", Manta),
            Plain(Boats, "en/boats#1.1", Boats));
        Assert.Equal([1, 2], answer.Citations.Select(citation => citation.Number));
        Assert.Equal($"- {Manta} [1]\n- {Boats} [2]", answer.Text);
    }

    [Fact]
    public void When_one_side_falls_the_other_is_not_shown_as_if_it_were_all()
    {
        var side = new DraftStatement("The Times puts the boats at US$1.1 million.", [new DraftQuote(new PassageId("en/boats#2.1"), "The Times puts the boats at US$1.1 million.")], StatementRole.Side);
        var wrong = new DraftStatement("El Diario puts the boats at US$2 million.", [new DraftQuote(new PassageId("en/boats#2.2"), "El Diario puts the boats at US$985,044.")], StatementRole.Side);
        Assert.IsType<Answer.Abstained>(Bind(side, wrong));
        var answer = Bind(side, wrong, Plain(Boats, "en/boats#1.1", Boats));
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Equal($"{Boats} [1]", answer.Text);
    }

    private static DraftStatement Plain(string text, string passage, string quote) =>
        new(text, [new DraftQuote(new PassageId(passage), quote)], StatementRole.Plain);

    private Answer Bind(params DraftStatement[] statements) =>
        CitationBinder.Bind(new Draft.Stated(Language.English, statements, ["Patrol boats"]), _folder.Sound(), 1_200);
}
