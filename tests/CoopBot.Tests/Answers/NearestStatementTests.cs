using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

/// <summary>What is shown where nothing answers: what the sources do say of the same subject, never as though it answered.</summary>
public sealed class NearestStatementTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("what brand are the patrol boats", "The sources do not say.", "What comes nearest:", "Nearest topics: ")]
    [InlineData("de que marca son los botes patrulleros", "Las fuentes no lo dicen.", "Lo que más se acerca:", "Temas más cercanos: ")]
    public async Task A_silence_on_a_known_subject_quotes_one_plain_statement_with_its_source(string question, string why, string lead, string topics)
    {
        var answer = Assert.IsType<Answer.Abstained>(await Answering.Over(Answering.Own).AskAsync(question));

        var statement = Assert.Single(answer.Statements);
        Assert.Equal((StatementRole.Plain, 0), (statement.Role, statement.Emphasis.Count));
        Assert.NotEmpty(Assert.Single(answer.Citations).Sources);
        Assert.Equal([why, lead, $"{statement.Text} [1]"], answer.Text.Split('\n')[..3]);
        Assert.StartsWith(topics, answer.Text.Split('\n')[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("will it rain in Geneva")]
    [InlineData("boats of Switzerland on the lake of Geneva in winter")]
    [InlineData("asdf qwer")]
    public async Task A_silence_on_anything_else_quotes_nothing(string question)
    {
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync(question));
        Assert.Empty(answer.Statements);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void What_does_not_stand_in_its_passage_is_left_out()
    {
        var silent = new Draft.Silent(Language.English, AbstentionReason.NotCovered, "", ["Patrol boats"])
        {
            Statements = [new DraftStatement("The US gave 41 boats.", [new DraftQuote(new("en/boats#1.1"), "The US gave 41 boats.")], StatementRole.Plain)],
        };

        var answer = CitationBinder.Bind(silent, _folder.Sound(), 1_200);

        Assert.Equal("The sources do not say. Nearest topics: Patrol boats.", answer.Text);
        Assert.Empty(answer.Statements);
    }

    [Fact]
    public void What_finds_no_room_is_left_out()
    {
        const string Boats = "The US gave 40 patrol boats to the Navy in 2025.";
        var silent = new Draft.Silent(Language.English, AbstentionReason.NotCovered, "", ["Patrol boats"])
        {
            Statements = [new DraftStatement(Boats, [new DraftQuote(new("en/boats#1.1"), Boats)], StatementRole.Plain)],
        };
        Assert.Single(CitationBinder.Bind(silent, _folder.Sound(), 200).Citations);
        Assert.Empty(CitationBinder.Bind(silent, _folder.Sound(), 90).Citations);
    }

    [Fact]
    public async Task Its_own_words_are_told_from_what_it_quotes()
    {
        var quoting = Assert.IsType<Answer.Abstained>(await Answering.Over(Answering.Own).AskAsync("what brand are the patrol boats"));
        Assert.Equal(
            new SilenceWords("The sources do not say.", "What comes nearest:", $"Nearest topics: {string.Join("; ", quoting.Nearest)}.", "Nearest topics"),
            SilenceWords.Of(quoting));

        var words = SilenceWords.Of(Assert.IsType<Answer.Abstained>(await AskAsync("asdf qwer")));
        Assert.Equal("The sources do not say.", words.Why);
        Assert.Equal("", words.Lead);
        Assert.NotEqual("", words.Offer);
    }

    /// <summary>Entries of other versions may word it otherwise: then all of it is the reason.</summary>
    [Fact]
    public void An_unknown_wording_is_shown_as_it_is()
    {
        var words = SilenceWords.Of(new Answer.Abstained(Language.English, AbstentionReason.NotCovered, "Nobody knows. See: Dock", ["Dock"]));
        Assert.Equal(("Nobody knows. See: Dock", ""), (words.Why, words.Offer));
    }

    private Task<Answer> AskAsync(string question) => Answering.Over(_folder.Sound()).AskAsync(question);
}
