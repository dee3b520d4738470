using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class RetrieverTests(ITestOutputHelper output)
{
    private static readonly RetrievalOptions _options = new();

    [Fact]
    public void The_passage_that_holds_more_of_the_question_comes_first()
    {
        using var folder = new KnowledgeFolder();
        var ranking = Find(folder.Sound(), "how many patrol boats did the navy get");
        Assert.Equal("en/boats#1.1", ranking.Candidates[0].Passage.Id.Value);
    }

    [Fact]
    public void The_score_is_what_the_features_weigh()
    {
        using var folder = new KnowledgeFolder();
        var ranking = Find(folder.Sound(), "patrol boats for the navy in manta, and their price");
        Assert.NotEmpty(ranking.Candidates);
        Assert.All(ranking.Candidates, candidate => Assert.Equal(candidate.Score, Enum.GetValues<Feature>().Sum(feature => FeatureWeights.Of(feature) * candidate.Features[(int)feature]), 3));
    }

    [Fact]
    public void The_explanation_adds_up_to_what_the_words_bring()
    {
        using var folder = new KnowledgeFolder();
        var candidates = Find(folder.Sound(), "patrol boats for the navy in manta, and their price").Candidates;
        var whole = candidates[0].Terms.Sum(term => term.Score) / candidates[0].Features[(int)Feature.Bm25];
        Assert.True(candidates.Count > 2);
        Assert.All(candidates, candidate => Assert.Equal(candidate.Terms.Sum(term => term.Score), whole * candidate.Features[(int)Feature.Bm25], 3));
    }

    [Fact]
    public void A_glossary_wording_finds_what_its_other_wordings_say()
    {
        using var folder = new KnowledgeFolder();
        var ranking = Find(folder.Sound(), "vessel");
        Assert.NotEmpty(ranking.Candidates);
        Assert.Contains(ranking.Candidates[0].Terms, term => term.Term == "vessel" && term.Matched == "boat");
    }

    /// <summary>The keyword brings the score, and the statement is still seen to say it in a word of its own.</summary>
    [Fact]
    public void What_stands_in_the_statement_itself_is_told_apart_from_what_brought_the_score()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/ships.md", """
            ---
            title: Esmeraldas
            as_of: 2025-03-27
            reviewed: 2026-11-21
            ---
            ## Harbour
            - Four boats lie in Esmeraldas. [^times-2025]
              keywords: vessel

            """);
        var candidate = Find(folder.Sound(), "vessel").Candidates.Single(found => found.Passage.Id.Value == "en/ships#1.1");
        Assert.Equal(("vessel", "boat"), (candidate.Terms[0].Matched, candidate.Terms[0].Stated));

        var other = Find(folder.Sound(), "harbour").Candidates.Single(found => found.Passage.Id.Value == "en/ships#1.1");
        Assert.Equal("", other.Terms[0].Stated);
    }

    [Fact]
    public void The_word_itself_counts_more_than_its_variant()
    {
        using var folder = new KnowledgeFolder();
        Assert.True(Find(folder.Sound(), "boat").Candidates[0].Score > Find(folder.Sound(), "vessel").Candidates[0].Score);
    }

    [Fact]
    public void Words_that_stand_together_count_more()
    {
        using var folder = new KnowledgeFolder();
        var snapshot = folder.Sound();
        Assert.True(Score("patrol boats") > Score("boats patrol"));

        double Score(string question) => Find(snapshot, question).Candidates.Single(candidate => candidate.Passage.Id.Value == "en/boats#1.1").Score;
    }

    [Theory]
    [InlineData("cuántas lanchas patrulleras", Language.Spanish)]
    [InlineData("how many patrol boats", Language.English)]
    public void Passages_come_in_the_askers_language(string question, Language language)
    {
        using var folder = new KnowledgeFolder();
        var ranking = Find(folder.Sound(), question);
        Assert.NotEmpty(ranking.Candidates);
        Assert.All(ranking.Candidates, candidate => Assert.Equal(language, candidate.Passage.Language));
    }

    [Fact]
    public void The_other_language_answers_when_it_alone_knows()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/humire.md", KnowledgeFolder.English.Replace("title: Patrol boats", "title: Talks", StringComparison.Ordinal)
            .Replace("The US gave 40 patrol boats to the Navy in 2025.", "Joseph Humire held talks in Quito.", StringComparison.Ordinal)
            .Replace("Who maintains the boats", "Who took notes at the talks", StringComparison.Ordinal)
            .Replace("Two boats arrived", "Envoys arrived", StringComparison.Ordinal)
            .Replace("the boats at", "the talks at", StringComparison.Ordinal)
            .Replace("different boats", "different talks", StringComparison.Ordinal));
        var ranking = Find(folder.Sound(), "¿quién es Joseph Humire?");
        Assert.Equal("en/humire#1.1", ranking.Candidates[0].Passage.Id.Value);
    }

    [Fact]
    public void What_an_audience_may_not_read_changes_nothing_that_it_can_see()
    {
        using var folder = new KnowledgeFolder();
        var without = Find(folder.Sound(), "patrol boats secret manta");
        folder.Write("en/secret.md", """
            ---
            title: Secret patrol boats
            as_of: 2025-03-27
            reviewed: 2026-11-21
            audience: moderators
            ---
            ## Number
            - A secret canary boat patrols off Manta. [^times-2025]

            """);
        var snapshot = folder.Sound();
        Assert.Equal(Shape(without), Shape(Find(snapshot, "patrol boats secret manta")));
        Assert.Equal("en/secret#1.1", Find(snapshot, "patrol boats secret manta", Audience.Admins).Candidates[0].Passage.Id.Value);
    }

    [Fact]
    public void Any_words_in_any_order_give_scores_and_coverages_in_bounds()
    {
        var snapshot = ((Reading.Sound)KnowledgeReader.Read(Repository.Knowledge)).Snapshot;
        var index = new SnapshotIndex(snapshot, _options);
        var words = snapshot.Passages.SelectMany(passage => passage.Text.Split(' ')).Distinct().ToArray();
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}, {Cases.Count(300)} questions");
        var random = new Random(seed);
        for (var i = 0; i < Cases.Count(300); i++)
        {
            var question = string.Join(' ', random.GetItems(words, random.Next(1, 12)));
            var ranking = Retriever.Retrieve(Read(question), index, Audience.Everyone);
            Assert.True(ranking.Candidates.Count <= _options.Candidates);
            Assert.All(ranking.Candidates, candidate => Assert.InRange(candidate.Coverage, 0, 1.0001));
            Assert.All(ranking.Candidates, candidate => Assert.True(double.IsFinite(candidate.Score)));
            Assert.Equal(ranking.Candidates.OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Score), ranking.Candidates.Select(candidate => candidate.Score));
            Assert.Equal(Shape(ranking), Shape(Retriever.Retrieve(Read(question), index, Audience.Everyone)));
        }
    }

    private static Query Read(string question) =>
        new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));

    private static Ranking Find(Snapshot snapshot, string question, Audience audience = Audience.Everyone) =>
        Retriever.Retrieve(Read(question), new SnapshotIndex(snapshot, _options), audience);

    private static List<(PassageId, double, double)> Shape(Ranking ranking) =>
        [.. ranking.Candidates.Select(candidate => (candidate.Passage.Id, candidate.Score, candidate.Coverage))];
}
