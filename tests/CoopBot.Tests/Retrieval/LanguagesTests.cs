using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Retrieval;

/// <summary>How the sheets of both languages stand beside each other in one ranking.</summary>
public sealed class LanguagesTests
{
    private const string Planes = """
        ---
        title: Surveillance planes
        as_of: 2025-03-27
        reviewed: 2026-11-21
        ---
        ## Arrival
        - The surveillance planes arrived in April. [^times-2025]

        """;

    [Theory]
    [InlineData("¿cuándo llegaron los aviones de vigilancia?", "en/planes#1.1")]
    [InlineData("when did the surveillance planes arrive?", "en/planes#1.1")]
    [InlineData("¿cuántas lanchas patrulleras dio EE. UU.?", "es/boats#1.1")]
    [InlineData("how many patrol boats did the US give?", "en/boats#1.1")]
    public void A_sheet_of_one_language_answers_in_both(string question, string first) => Assert.Equal(first, Found(question)[0]);

    [Theory]
    [InlineData("¿cuántas lanchas y aviones dio EE. UU. a la Armada en 2025?", "en/boats")]
    [InlineData("how many planes and patrol boats did the US give to the Navy in 2025?", "es/boats")]
    public void A_sheet_of_both_languages_has_its_say_in_the_askers_only(string question, string other)
    {
        var found = Found(question);
        Assert.Contains(found, id => id.StartsWith("en/planes", StringComparison.Ordinal));
        Assert.DoesNotContain(found, id => id.StartsWith(other, StringComparison.Ordinal));
    }

    private static List<string> Found(string question)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/planes.md", Planes);
        var index = new SnapshotIndex(folder.Sound(), new RetrievalOptions());
        return [.. Retriever.Retrieve(Shelf.Ask(question), index, Audience.Everyone).Candidates.Select(candidate => candidate.Passage.Id.Value)];
    }
}
