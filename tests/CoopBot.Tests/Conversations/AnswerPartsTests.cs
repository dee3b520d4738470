using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Conversations;

public sealed class AnswerPartsTests
{
    [Fact]
    public void A_disagreement_is_one_part_with_all_its_sides_and_the_note()
    {
        var parts = AnswerParts.Of(Entries.Conflicting().Answer);

        var disagreement = Assert.IsType<AnswerPart.Disagreement>(parts[0]);
        Assert.Equal(["Time.news says US$460,000.", "El Oriente says US$370,000."], disagreement.Sides.Select(side => side.Statement.Text));
        Assert.Equal("El Oriente (27 March 2025)", disagreement.Sides[0].Publishers);
        Assert.Equal("The amounts look shifted.", Assert.Single(disagreement.Notes).Text);
    }

    [Fact]
    public void A_source_of_several_citations_is_listed_once_with_all_their_marks()
    {
        var sources = AnswerParts.Of(Entries.Conflicting().Answer).OfType<AnswerPart.Sources>().Single();

        Assert.Equal([1, 2], Assert.Single(sources.Lines).Marks);
    }

    [Fact]
    public void Two_disagreements_in_a_row_stay_two()
    {
        var answer = (Answer.Conflicting)Entries.Conflicting().Answer;

        var parts = AnswerParts.Of(answer with { Statements = [.. answer.Statements, .. answer.Statements] });

        Assert.Equal(2, parts.OfType<AnswerPart.Disagreement>().Count());
    }

    [Fact]
    public void An_answer_without_statements_is_its_words() =>
        Assert.Equal([new AnswerPart.Words("The sources do not say.")], AnswerParts.Of(Entries.Abstained().Answer));

    [Fact]
    public void What_comes_nearest_stands_between_the_reason_and_the_topics()
    {
        var quoted = Entries.Grounded().Answer;
        var silence = new Answer.Abstained(Language.English, AbstentionReason.NotCovered, $"The sources do not say.\nWhat comes nearest:\n{quoted.Statements[0].Text} [1]\nNearest topics: Dock.", ["Dock"])
        {
            Statements = [quoted.Statements[0]],
            Citations = quoted.Citations,
        };

        var parts = AnswerParts.Of(silence);

        Assert.Equal(
            [new AnswerPart.Words("The sources do not say."), new AnswerPart.Words("What comes nearest:"), new AnswerPart.Said(quoted.Statements[0], Listed: false), new AnswerPart.Words("Nearest topics: Dock.")],
            parts.Take(4));
        Assert.IsType<AnswerPart.Sources>(parts[^1]);
    }

    /// <summary>Whatever the folder holds, each statement of an answer is shown once and each source stands in the bibliography.</summary>
    [Fact]
    public async Task Nothing_of_a_real_answer_is_left_out_and_nothing_added()
    {
        foreach (var question in new[] { "what did the dock cost?", "how many patrol boats?", "¿qué es la HSI?", "who is the capital of Mongolia?" })
        {
            var answer = await Answering.Over(Answering.Own).AskAsync(question);
            var parts = AnswerParts.Of(answer);

            var shown = parts.SelectMany(part => part switch
            {
                AnswerPart.Said said => [said.Statement],
                AnswerPart.Disagreement disagreement => [.. disagreement.Sides.Select(side => side.Statement), .. disagreement.Notes],
                _ => (IEnumerable<AnswerStatement>)[],
            });
            Assert.Equal(answer.Statements, shown);
            Assert.All(
                parts.OfType<AnswerPart.Sources>().SelectMany(sources => sources.Lines),
                line => Assert.Contains(Answering.Own.Bibliography.Values, entry => entry.Address == line.Address && entry.Title == line.Title));
        }
    }
}
