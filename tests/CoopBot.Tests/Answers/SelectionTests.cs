using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class SelectionTests : IDisposable
{
    private const string Donated = "en/boats#1.1";
    private const string Arrived = "en/boats#1.2";

    private readonly KnowledgeFolder _folder = new();
    private readonly Snapshot _snapshot;

    public SelectionTests() => _snapshot = _folder.Sound();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_further_statement_that_holds_no_other_word_of_the_question_is_left_out() =>
        Assert.Equal([Donated], Chosen("boats of the navy", Found(Donated, 10, "boats", "navy"), Found(Arrived, 8.2, "boats")));

    [Fact]
    public void A_further_statement_that_holds_another_word_of_the_question_is_shown() =>
        Assert.Equal([Donated, Arrived], Chosen("boats of the navy in manta", Found(Donated, 10, "boats", "navy"), Found(Arrived, 8.5, "boats", "manta")));

    [Fact]
    public void A_statement_too_far_behind_the_best_is_left_out_whatever_it_holds() =>
        Assert.Equal([Donated], Chosen("boats of the navy in manta", Found(Donated, 10, "boats", "navy"), Found(Arrived, 7, "boats", "manta")));

    [Fact]
    public void A_light_word_is_no_reason_for_a_further_statement() =>
        Assert.Equal([Donated], Chosen("boats of the navy today", Found(Donated, 10, "boats", "navy"), Found(Arrived, 8.2, "boats", "today")));

    [Fact]
    public void A_statement_that_the_score_cannot_tell_from_the_best_is_shown() =>
        Assert.Equal([Donated, Arrived], Chosen("boats of the navy", Found(Donated, 10, "boats", "navy"), Found(Arrived, 9.5, "boats")));

    [Theory]
    [InlineData("list the boats of the navy")]
    [InlineData("cuales son las lanchas de la armada")]
    public void A_list_holds_all_that_come_near(string question) =>
        Assert.Equal([Donated, Arrived], Chosen(question, Found(Donated, 10, "boats"), Found(Arrived, 7, "boats")));

    [Fact]
    public void A_comparison_shows_the_other_side_though_it_scores_less() =>
        Assert.Equal([Donated, Arrived], Chosen("difference between navy and manta boats", Found(Donated, 10, "boats", "navy"), Found(Arrived, 7, "boats", "manta")));

    [Theory]
    [InlineData("boats of march 2025")]
    [InlineData("lanchas desde marzo de 2025")]
    public void A_statement_of_the_time_asked_for_comes_before_one_that_says_little_more(string question) =>
        Assert.Equal([Arrived, "en/boats#2.1", "en/boats#2.2", "en/boats#2.3"], Chosen(question, Found("en/boats#2.1", 10, "boats"), Found(Arrived, 9.5, "boats")));

    [Theory]
    [InlineData("boats in 2024")]
    [InlineData("boats b4 2024")]
    [InlineData("lanchas hasta 2024")]
    public void A_statement_of_another_time_gives_way_to_one_without_dates(string question) =>
        Assert.Equal(["en/boats#2.1", "en/boats#2.2", "en/boats#2.3"], Chosen(question, Found(Arrived, 10, "boats"), Found("en/boats#2.1", 9, "boats")));

    [Fact]
    public void A_statement_of_another_time_stays_where_there_is_no_other() =>
        Assert.Equal([Arrived], Chosen("boats in 2024", Found(Arrived, 10, "boats")));

    [Fact]
    public void A_disagreement_comes_whole_with_its_caution_last() =>
        Assert.Equal(["en/boats#2.1", "en/boats#2.2", "en/boats#2.3"], Chosen("cost of the boats", Found("en/boats#2.2", 10, "boats", "cost")));

    private List<string> Chosen(string question, params Candidate[] said)
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
        return [.. new Selection(query, Asked.Anything, new SourceScope(query, new AnswersOptions()), _snapshot, new AnswersOptions()).From(said, 1).Select(passage => passage.Id.Value)];
    }

    private Candidate Found(string passage, double score, params string[] words)
    {
        Assert.True(_snapshot.TryFind(new PassageId(passage), out var found));
        return new Candidate(found, score, 1, new float[Enum.GetValues<Feature>().Length], () => [.. words.Select(word => new TermScore(word, word, 1, 1, 0, 0, 0))]);
    }
}
