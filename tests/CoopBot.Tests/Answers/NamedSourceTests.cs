using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class NamedSourceTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("what did the dock cost according to Infobae", "infobae-2025-03-27")]
    [InlineData("dock cost acc to infobae", "infobae-2025-03-27")]
    [InlineData("what does time.news say about the dock", "timenews-2025-03")]
    [InlineData("3 goals, says time.news", "timenews-2025-03")]
    [InlineData("que dice primicias sobre los proyectos", "primicias-2025-03-26")]
    [InlineData("segun vistazo quien apoya los botes", "vistazo-2025-03-26")]
    [InlineData("segun la nota de el oriente cuanto costo", "eloriente-2025-03-27")]
    [InlineData("de acuerdo con noti espartano, quien recibe la base", "notiespartano-2025-03")]
    [InlineData("cuantos perros dono eeuu segun la embajada", "usembassy-2021-04-08")]
    [InlineData("according to the embassy, how many dogs", "usembassy-2021-04-08")]
    [InlineData("what is the crisis acc to hocmarketing", "hocmarketing-2024-01")]
    [InlineData("was the aid frozen according to the CRS", "crs-2025-01-29")]
    [InlineData("was the aid frozen according to CRS-25-1", "crs-2025-01-29")]
    public void A_source_that_is_led_in_or_speaks_is_named(string question, string id) =>
        Assert.Contains(id, Assert.Single(Read(question).Sources).Ids);

    [Theory]
    [InlineData("what did the embassy donate")]
    [InlineData("que dono la embajada")]
    [InlineData("the price in infobae and el oriente")]
    [InlineData("according to whom")]
    [InlineData("segun el ministro")]
    [InlineData("what did the navy say about Vistazo")]
    public void A_mere_name_is_no_restriction(string question) => Assert.Empty(Read(question).Sources);

    [Fact]
    public void Each_source_is_found_by_its_publisher() =>
        Faults.None(Answering.Own.Bibliography.Values
            .Where(entry => !Read($"what happened according to {entry.Publisher.Split(" (")[0]}").Sources.Any(source => source.Ids.Contains(entry.Id.Value)))
            .Select(entry => entry.Publisher));

    [Fact]
    public void The_number_of_a_report_belongs_to_its_name() =>
        Assert.Equal("dock cost", Asked("what did the dock cost according to CRS-25-1"));

    [Fact]
    public void A_date_behind_a_source_does_not() => Assert.Equal("dock cost 27 march", Asked("what did the dock cost according to Infobae 27 march"));

    [Fact]
    public void The_words_of_the_source_weigh_little() =>
        Assert.Equal("dock cost", Asked("what did the dock cost according to noti espartano"));

    [Fact]
    public void A_bare_change_of_source_is_a_follow_up()
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question("and according to infobae?", ["what does time.news say the dock cost"], new Origin("test")), Answering.Own.SourceNames);
        Assert.True(query.FollowUp);
        Assert.Contains("infobae-2025-03-27", Assert.Single(query.Sources).Ids);
        Assert.Equal("dock cost", string.Join(' ', query.Terms.Where(term => !term.Light).Select(term => term.Surface)));
    }

    [Theory]
    [InlineData("how many patrol boats did the US give to the navy in 2025 according to the times", "The US gave 40 patrol boats")]
    [InlineData("segun el diario cuantas lanchas llegaron a manta", "Dos lanchas llegaron a Manta")]
    public async Task A_statement_of_that_source_answers(string question, string beginning)
    {
        var answer = await AskAsync(question);
        Assert.StartsWith(beginning, answer.Statements[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many patrol boats for the navy according to el diario", "What I have of El Diario does not say.")]
    [InlineData("cuantas lanchas patrulleras dieron a la armada segun el diario", "Lo que tengo de El Diario no lo dice.")]
    public async Task What_only_others_say_is_not_answered_for_it(string question, string reply)
    {
        _folder.Write("en/boats.md", Without(KnowledgeFolder.English));
        _folder.Write("es/boats.md", Without(KnowledgeFolder.Spanish));
        var answer = Assert.IsType<Answer.Abstained>(await AskAsync(question));
        Assert.Equal(AbstentionReason.NotCovered, answer.Reason);
        Assert.StartsWith(reply, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_side_of_that_source_leads_its_disagreement_and_the_others_stay()
    {
        var answer = Assert.IsType<Answer.Conflicting>(await AskAsync("what is the cost of the boats according to el diario"));
        Assert.Equal(["en/boats#2.2", "en/boats#2.1", "en/boats#2.3"], answer.Citations.Select(citation => citation.PassageId.Value));
        Assert.StartsWith("The sources disagree:\n- El Diario", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_own_keywords_hold_counts_like_what_it_states()
    {
        _folder.Write("en/boats.md", Without(KnowledgeFolder.English)
            .Replace("- A fuel note names El Diario. [^diario-2025]", "- A fuel note names El Diario. [^diario-2025]\n  keywords: patrol, navy", StringComparison.Ordinal));
        _folder.Write("es/boats.md", Without(KnowledgeFolder.Spanish));
        var index = new SnapshotIndex(_folder.Sound(), new RetrievalOptions());
        var query = Read("patrol navy according to el diario");
        var found = Found.In(Retriever.Retrieve(query, index, Audience.Everyone), new SourceScope(query, new AnswersOptions()));
        Assert.Contains(found.Said, candidate => candidate.Passage.Text == "A fuel note names El Diario.");
    }

    /// <summary>Takes El Diario's own words away.</summary>
    private static string Without(string sheet) =>
        string.Join('\n', sheet.Replace("[^times-2025] [^diario-2025]", "[^times-2025]", StringComparison.Ordinal).Split('\n')
            .Where(line => !line.Contains("[!CONFLICT]", StringComparison.Ordinal))
            .Select(line => line.StartsWith("> - El Diario", StringComparison.Ordinal) ? "> - A fuel note names El Diario. [^diario-2025]" : line)
            .Select(line => line.StartsWith('>') ? line.Contains("- ", StringComparison.Ordinal) ? line[2..] : "" : line));

    private static string Asked(string question) => string.Join(' ', Read(question).Terms.Where(term => !term.Light).Select(term => term.Surface));

    private static Query Read(string question) =>
        new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")), Answering.Own.SourceNames);

    private Task<Answer> AskAsync(string question) => Answering.Over(_folder.Sound()).AskAsync(question);
}
