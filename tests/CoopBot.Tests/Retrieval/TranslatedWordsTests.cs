using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Retrieval;

/// <summary>The words of a statement's translation help to find it: people mix the languages.</summary>
public sealed class TranslatedWordsTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("where is the noray", "en/dock#1.1")]
    [InlineData("¿dónde está el bollard?", "es/dock#1.1")]
    public void A_word_of_the_other_language_finds_the_statement_of_the_askers(string question, string passage)
    {
        var candidate = Found(question, "everyone", Audience.Everyone);
        Assert.Equal(passage, candidate?.Passage.Id.Value);
        var score = Assert.Single(candidate!.Terms);
        Assert.Equal((1, 0, 0), (score.Translation, score.Statement, score.Keywords));
    }

    [Theory]
    [InlineData("everyone", Audience.Everyone, true)]
    [InlineData("moderators", Audience.Everyone, false)]
    public void A_translation_for_a_narrower_audience_is_not_searched_for_a_wider_one(string translation, Audience asker, bool found) =>
        Assert.Equal(found, Found("where is the noray", translation, asker) is not null);

    [Fact]
    public void An_open_question_is_not_found_by_the_words_of_its_translation()
    {
        _folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("Quién mantiene", "Quién amarra al noray", StringComparison.Ordinal));
        Assert.DoesNotContain("en/boats#q1", Retriever.Retrieve(Shelf.Ask("where is the noray"), Index(), Audience.Everyone).Candidates.Select(candidate => candidate.Passage.Id.Value));
    }

    private Candidate? Found(string question, string translation, Audience asker)
    {
        _folder.Write("en/dock.md", Sheet("audience: everyone", "The bollard is in Manta.", "The sea was calm.", "It rained."));
        _folder.Write("es/dock.md", Sheet($"audience: {translation}\ntranslation_of: en/dock", "El noray queda en Manta.", "El mar estuvo tranquilo.", "Llovió."));
        return Retriever.Retrieve(Shelf.Ask(question), Index(), asker).Candidates.SingleOrDefault();
    }

    private SnapshotIndex Index() => new(_folder.Sound(), new RetrievalOptions());

    private static string Sheet(string fields, params string[] statements) => $"""
        ---
        title: Manta
        as_of: 2025-03-27
        reviewed: 2026-11-21
        {fields}
        ---
        ## Manta
        {string.Join('\n', statements.Select(statement => $"- {statement} [^times-2025]"))}

        """;
}
