using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class KnownGapsTests
{
    [Theory]
    [InlineData("who insures the dock", "Who insures the dock")]
    [InlineData("insures dock", "Who insures the dock")]
    [InlineData("when did they insure the dock", null)]
    [InlineData("who guards the dock", null)]
    public void A_gap_is_named_when_it_asks_for_what_was_asked(string question, string? gap) => Assert.Equal(gap, Find(question));

    [Fact]
    public void A_gap_of_whose_words_the_question_holds_few_asks_for_something_else() =>
        Assert.Null(Find("who paints"));

    private static string? Find(string question)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", """
            ---
            title: The pier
            as_of: 2025-03-27
            reviewed: 2026-11-21
            audience: everyone
            open_questions:
              - Who insures the dock
              - Who paints seven lighthouses, two cranes and nine warehouses
            ---
            ## Place
            - The pier is in Manta. [^times-2025]

            """);
        var index = new SnapshotIndex(folder.Sound(), new RetrievalOptions());
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
        var gaps = Retriever.Retrieve(query, index, Audience.Everyone).Candidates.Where(candidate => candidate.Passage.Kind == PassageKind.OpenQuestion).ToList();
        return KnownGaps.Asked(query.Asked, gaps, least: 0.51)?.Text;
    }
}
