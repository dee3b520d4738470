using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class QuotingComposerTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_with_the_statement_itself()
    {
        var answer = await AskAsync("how many patrol boats for the navy?");
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Equal("The US gave 40 patrol boats to the Navy in 2025.", answer.Statements[0].Text);
    }

    [Fact]
    public async Task Shows_all_sides_with_publisher_and_date_and_the_caution()
    {
        var answer = await AskAsync("what do the boats cost");
        Assert.IsType<Answer.Conflicting>(answer);
        Assert.Equal(
            """
            The sources disagree:
            - The Times (26 March 2025): The Times puts the boats at US$1.1 million. [1]
            - El Diario (no date printed, on events of March 2025): El Diario puts the boats at US$985,044. [2]
            Editors' note: The two amounts count different boats. [3]
            """,
            answer.Text);
    }

    [Fact]
    public async Task Words_around_the_quotes_are_in_the_askers_language()
    {
        var answer = await AskAsync("¿cuál es el costo de las lanchas?");
        Assert.Contains("Las fuentes no coinciden:", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The Times (26 de marzo de 2025)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nota de la redacción: Las dos cifras", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_the_sources_are_known_not_to_say()
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync("who maintains the boats?"));
        Assert.Equal(AbstentionReason.KnownGap, answer.Reason);
        Assert.Contains("Who maintains the boats", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Patrol boats"], answer.Nearest);
    }

    [Fact]
    public async Task Abstains_when_too_little_of_the_question_is_covered()
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync("will it rain on the boats of the lake in Switzerland tomorrow evening"));
        Assert.Equal(AbstentionReason.NotCovered, answer.Reason);
    }

    /// <summary>"Maintains" stands in an open question alone, and that asks for a person.</summary>
    [Theory]
    [InlineData("where maintains")]
    [InlineData("when is it maintained")]
    [InlineData("how much maintaining")]
    public async Task Abstains_when_only_a_gap_that_asks_for_another_kind_of_thing_is_found(string question)
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync(question));
        Assert.Equal(AbstentionReason.NotCovered, answer.Reason);
    }

    [Fact]
    public async Task A_gap_that_asks_for_another_kind_of_thing_does_not_lift_statements_over_the_floor()
    {
        _folder.Write("en/boats.md", KnowledgeFolder.English.Replace("Who maintains the boats", "Who repaints, refuels and maintains the boats", StringComparison.Ordinal));
        _folder.Delete("es/boats.md");
        var answer = await AskAsync("when does somebody repaint, refuel and maintain the boats");
        Assert.Equal(AbstentionReason.NotCovered, Assert.IsType<Answer.Abstained>(answer).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ?!")]
    [InlineData("what is it?")]
    public async Task Asks_for_a_question_when_there_is_none(string question) =>
        Assert.Equal(AbstentionReason.Unclear, Assert.IsType<Answer.Abstained>(await AskAsync(question)).Reason);

    [Theory]
    [InlineData("thanks!", "You are welcome.")]
    [InlineData("gracias", "De nada.")]
    [InlineData("hello", "Hello!")]
    [InlineData("\U0001F6A4\U0001F1EA\U0001F1E8", "I am here")]
    public async Task Replies_to_small_talk_in_a_line_without_topics(string text, string reply)
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync(text));
        Assert.Equal(AbstentionReason.SmallTalk, answer.Reason);
        Assert.StartsWith(reply, answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Nearest);
    }

    [Fact]
    public async Task Small_talk_without_words_is_answered_in_the_language_of_the_conversation()
    {
        var answer = await Answering.Over(_folder.Sound()).AskAsync("ok", "¿cuánto cuestan las lanchas?");
        Assert.StartsWith("Aquí estoy", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_a_reply_to_every_kind_of_small_talk() =>
        Assert.All(Enum.GetValues<SmallTalkKind>(), kind => Assert.NotEqual(SmallTalkReplies.For(kind, Language.English), SmallTalkReplies.For(kind, Language.Spanish)));

    [Fact]
    public async Task Says_how_long_a_question_too_long_was()
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync(string.Concat(Enumerable.Repeat("the boats ", 300)) + "?"));
        Assert.Equal(AbstentionReason.Unclear, answer.Reason);
        Assert.Contains("3001 characters", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is the latest on the 40 patrol boats the US gave the navy", "(as of March 2025)")]
    [InlineData("which patrol boats arrived in manta on 3 march, as things stand now", "(as of March 2025)")]
    [InlineData("cuantas lanchas patrulleras tiene hoy la armada", "(a marzo de 2025)")]
    public async Task Says_up_to_when_it_holds_where_the_asker_asks_for_now(string question, string note)
    {
        var answer = await AskAsync(question);
        Assert.EndsWith($"\n{note}", answer.Text, StringComparison.Ordinal);
        Assert.Equal("2025-03", answer.AsOf);
    }

    [Theory]
    [InlineData("how many patrol boats for the navy in 2025")]
    [InlineData("cuantas lanchas patrulleras recibio la armada")]
    public async Task Does_not_say_it_otherwise(string question) => Assert.Empty((await AskAsync(question)).AsOf);

    /// <summary>Else the binder would hold it back, and nobody would ever see it.</summary>
    [Fact]
    public void Every_disagreement_of_the_shipped_folder_fits_into_one_answer()
    {
        var sides = Answering.Own.Passages.Where(passage => passage.Conflict > 0).ToList();
        Assert.NotEmpty(sides);
        foreach (var block in sides.Select(side => Answering.Own.Disagreement(side).ToList()).DistinctBy(block => block[0]))
        {
            var draft = new Draft.Stated(
                block[0].Language,
                [.. block.Select(passage => new DraftStatement(
                    passage.Text,
                    [new DraftQuote(passage.Id, passage.Text)],
                    passage.Kind == PassageKind.Caution ? StatementRole.Caution : StatementRole.Side))],
                []);
            var answer = CitationBinder.Bind(draft, Answering.Own, new AnswersOptions().LongestText);
            Assert.True(answer is Answer.Conflicting, $"{block[0].Sheet.Path}:{block[0].Line} does not fit");
            Assert.True(answer.Statements.Count <= new AnswersOptions().MostStatements, $"{block[0].Sheet.Path}:{block[0].Line} has too many sides");
        }
    }

    [Fact]
    public async Task A_follow_up_is_answered_in_the_light_of_the_turn_before()
    {
        var answer = await Answering.Over(_folder.Sound()).AskAsync("and the cost?", "how many patrol boats did the navy get");
        Assert.IsType<Answer.Conflicting>(answer);
    }

    private Task<Answer> AskAsync(string question) => Answering.Over(_folder.Sound()).AskAsync(question);
}
