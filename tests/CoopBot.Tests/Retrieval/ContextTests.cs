using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Retrieval;

public sealed class ContextTests
{
    [Theory]
    [InlineData("en/boats#2.2", 1)]
    [InlineData("es/boats#2.2", 1)]
    [InlineData("en/boats#2.1", 0.5)]
    [InlineData("en/boats#1.1", 0.5)]
    [InlineData("en/boats#q3", 0.5)]
    [InlineData("en/boats#22.1", 0.5)]
    [InlineData("en/dock#1.4", 1)]
    [InlineData("en/dock#2.1", 0.5)]
    [InlineData("en/clinic#2.2", 0)]
    public void The_section_of_what_the_turn_before_found_counts_most_and_what_was_said_no_more_than_its_sheet(string name, double share) =>
        Assert.Equal(share, new Context(["en/boats#2.1", "en/dock#1.3"]).Share(Named(name)), 6);

    [Theory]
    [InlineData("en/boats#2.1")]
    [InlineData("documents/deal.pdf#2.1")]
    [InlineData("7")]
    public void Without_a_turn_before_nothing_counts(string name) => Assert.Equal(0, new Context([]).Share(Named(name)));

    [Fact]
    public void Sections_of_documents_are_told_apart_too()
    {
        var context = new Context(["documents/deal.v2.pdf#3.1"]);
        Assert.Equal(1, context.Share(Named("documents/deal.v2.pdf#3.2")));
        Assert.Equal(0.5F, context.Share(Named("documents/deal.v2.pdf#4.1")));
        Assert.Equal(0, context.Share(Named("documents/deal.v3.pdf#3.2")));
    }

    /// <summary>Both units have a year of founding, and the question has no word that tells which is meant.</summary>
    [Theory]
    [InlineData("What does the Falcon unit do?", "en/units#1.2")]
    [InlineData("What does the Condor unit do?", "en/units#2.2")]
    public void A_question_that_leans_on_the_turn_before_is_answered_from_the_same_section(string before, string name)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/units.md", """
            ---
            title: Units
            as_of: 2025-03-27
            reviewed: 2026-11-21
            ---
            ## First
            - The Falcon unit guards the harbour. [^times-2025]
            - Since 1994 it exists under that name. [^times-2025]
            ## Second
            - The Condor unit guards the airport. [^times-2025]
            - Since 1995 it exists under that name. [^times-2025]
            """);
        var index = new SnapshotIndex(folder.Sound(), new RetrievalOptions());
        var query = Settling.Of(new QuestionReader(new QuestionsOptions()).Read(new Question("since when does it exist?", [before], new Origin("test"))), index, Audience.Everyone);
        var found = Retriever.Retrieve(query with { Terms = [.. query.Terms.Where(term => !term.Carried)] }, index, Audience.Everyone).Candidates;
        Assert.Equal(name, found.First(candidate => candidate.Passage.Text.StartsWith("Since", StringComparison.Ordinal)).Passage.Id.Value);
        Assert.Null(query.Before);
        Assert.Equal(name.Replace(".2", ".1", StringComparison.Ordinal), query.Context[0]);
    }

    [Fact]
    public void A_question_that_stands_alone_has_none()
    {
        using var folder = new KnowledgeFolder();
        var index = new SnapshotIndex(folder.Sound(), new RetrievalOptions());
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question("how many patrol boats did the navy get", ["when did the dock open?"], new Origin("test")));
        Assert.Null(query.Before);
        Assert.Empty(Settling.Of(query, index, Audience.Everyone).Context);
    }

    private static Passage Named(string name)
    {
        var sheet = new Sheet("sheet", "sheet", Language.English, "Sheet", default, default, Audience.Everyone, [], "");
        return new Passage(new PassageId(name), PassageKind.Statement, sheet, "", "", 0, [], 1);
    }
}
