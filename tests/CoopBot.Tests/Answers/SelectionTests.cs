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

    private static readonly string[] _sides = ["en/boats#2.1", "en/boats#2.2", "en/boats#2.3"];

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

    [Theory]
    [InlineData(7.1)]
    [InlineData(8)]
    public void A_disagreement_is_shown_from_farther_behind_than_a_statement(double score)
    {
        Assert.Equal([Donated, .. _sides], Chosen("boats of the navy", Found(Donated, 10, "boats", "navy"), Found(_sides[0], score, "boats")));
        Assert.Equal([Donated], Chosen("boats of the navy", Found(Donated, 10, "boats", "navy"), Found(Arrived, score, "boats")));
    }

    [Fact]
    public void A_disagreement_leads_where_the_asker_doubts() =>
        Assert.Equal([.. _sides, Donated], Chosen("did the navy get boats or cars", Found(Donated, 10, "boats", "navy"), Found(_sides[0], 8, "boats")));

    [Fact]
    public void A_disagreement_too_far_behind_is_left_out() =>
        Assert.Equal([Donated], Chosen("boats of the navy in manta", Found(Donated, 10, "boats", "navy"), Found(_sides[0], 6.9, "boats", "manta")));

    [Fact]
    public void A_statement_between_that_is_too_far_behind_does_not_end_the_search_for_a_disagreement() =>
        Assert.Equal([Donated, .. _sides], Chosen("boats of the navy in manta", Found(Donated, 10, "boats", "navy"), Found(Arrived, 7.4, "boats", "manta"), Found(_sides[0], 7.2, "boats")));

    [Theory]
    [InlineData("list the seven projects", "en/list#1.2")]
    [InlineData("list the three projects", "en/list#1.1")]
    [InlineData("list the projects", "en/list#1.1")]
    public void A_list_of_seven_is_not_answered_by_a_list_of_three(string question, string first)
    {
        _folder.Write("en/list.md", """
            ---
            title: Projects
            as_of: 2025-03-27
            reviewed: 2026-11-21
            ---
            ## All
            - The projects are a dock, a school, and a ship. [^times-2025]
            - The projects are a dock, a school, a ship, a radio, a road, a bridge and a clinic. [^times-2025]

            """);
        var snapshot = _folder.Sound();
        Assert.Equal(first, Chosen(snapshot, question, Found(snapshot, "en/list#1.1", 10, "projects"), Found(snapshot, "en/list#1.2", 9, "projects"))[0]);
    }

    [Fact]
    public void Where_nothing_answers_a_plain_statement_near_the_best_stands_for_its_subject() =>
        Assert.Equal([Donated], Nearest("boats of the navy", Found(_sides[0], 12, "boats"), Found(Donated, 11, "boats", "navy"), Found(Arrived, 10, "boats")));

    [Fact]
    public void Where_nothing_answers_a_disagreement_stands_for_its_subject_whole() =>
        Assert.Equal(_sides, Nearest("boats of the navy", Found(_sides[1], 15, "boats"), Found(Donated, 10, "boats", "navy")));

    [Fact]
    public void Where_nothing_answers_what_is_of_another_subject_stands_for_nothing() =>
        Assert.Empty(Nearest("boats of the navy", Found(Donated, 8.9, "boats", "navy")));

    /// <summary>"Who maintains the boats": what is known of the boats, not who maintains anything.</summary>
    [Fact]
    public void Where_a_gap_comes_nearest_its_sheet_tells_the_subject()
    {
        _folder.Write("en/cars.md", """
            ---
            title: Cars
            as_of: 2025-03-27
            reviewed: 2026-11-21
            ---
            ## Upkeep
            - The police maintain their cars themselves. [^times-2025]

            """);
        var snapshot = _folder.Sound();
        var said = (Candidate[])[Found(snapshot, "en/cars#1.1", 12, "maintains"), Found(snapshot, Donated, 5, "boats")];
        var nearest = Over(snapshot, "who maintains the boats").Nearest(said, [Found(snapshot, "en/boats#q1", 14, "maintains", "boats")]);
        Assert.Equal([Donated], nearest.Select(passage => passage.Id.Value));
    }

    [Theory]
    [InlineData("what happened in march 2025")]
    [InlineData("events of 3 march 2025?")]
    [InlineData("que paso en marzo de 2025")]
    [InlineData("noticias desde 2025")]
    public void Where_a_time_alone_is_asked_for_what_is_of_that_time_is_shown_whatever_its_score(string question) =>
        Assert.Equal(Arrived, OfTime(question, Found(_sides[0], 10), Found(Arrived, 0.1))[0]);

    [Theory]
    [InlineData("what happened in march 2024")]
    [InlineData("what happened before 2025")]
    [InlineData("what happened on 4 march 2025")]
    [InlineData("which boats came in march 2025")]
    [InlineData("there were boats in march 2025. what for?")]
    [InlineData("que paso en el mar en 2025")]
    [InlineData("what happened")]
    [InlineData("what boats")]
    public void Any_other_time_and_any_other_question_shows_nothing_so(string question) => Assert.Empty(OfTime(question, Found(Arrived, 10)));

    private List<string> OfTime(string question, params Candidate[] said) => [.. Over(_snapshot, question).OfTime(said).Select(passage => passage.Id.Value)];

    private List<string> Nearest(string question, params Candidate[] said) => [.. Over(_snapshot, question).Nearest(said, []).Select(passage => passage.Id.Value)];

    private List<string> Chosen(string question, params Candidate[] said) => Chosen(_snapshot, question, said);

    private static List<string> Chosen(Snapshot snapshot, string question, params Candidate[] said) =>
        [.. Over(snapshot, question).From(said, 1).Select(passage => passage.Id.Value)];

    private static Selection Over(Snapshot snapshot, string question)
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));
        return new Selection(query, new SourceScope(query, new AnswersOptions()), snapshot, new AnswersOptions());
    }

    private Candidate Found(string passage, double score, params string[] words) => Found(_snapshot, passage, score, words);

    private static Candidate Found(Snapshot snapshot, string passage, double score, params string[] words)
    {
        Assert.True(snapshot.TryFind(new PassageId(passage), out var found));
        return new Candidate(found, score, 1, new float[Enum.GetValues<Feature>().Length], () => [.. words.Select(word => new TermScore(word, word, 1, 1, 0, 0, 0) { Stated = word })]);
    }
}
