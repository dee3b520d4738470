using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader _reader = new(new QuestionsOptions());

    [Fact]
    public void Content_words_are_searched_once_in_the_order_asked()
    {
        var query = Read("What did the dock cost, and what will the other dock cost in 2025?");

        Assert.Equal("dock^1 cost^1 2025^1", Terms(query));
        Assert.False(query.FollowUp);
    }

    [Fact]
    public void A_possessive_is_searched_as_its_owner() => Assert.Equal("ecuador^1 navy^1 boats^1", Terms(Read("Ecuador's Navy boats’")));

    [Fact]
    public void Words_of_talk_are_light() =>
        Assert.Equal(["pls", "tell", "article"], Read("pls tell me about the dock in the article").Terms.Where(term => term.Light).Select(term => term.Surface));

    [Fact]
    public void Every_term_can_be_searched_in_both_languages()
    {
        var term = Assert.Single(Read("¿Y la reactivación?").Terms);

        Assert.Equal("reactivacion", term.Surface);
        Assert.NotEmpty(term.English);
        Assert.NotEmpty(term.Spanish);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("🚤🚤🚤")]
    [InlineData("?!…")]
    [InlineData("\0\u0001\u202E\uD800\uFFFE")]
    [InlineData("what is it that they have")]
    [InlineData("¿y de los que no?")]
    public void A_text_without_content_words_has_no_terms(string text)
    {
        var query = Read(text);

        Assert.Empty(query.Terms);
        Assert.False(query.FollowUp || query.TooLong);
    }

    [Fact]
    public void A_question_in_another_script_is_read_like_any()
    {
        Assert.Equal(["كم", "عدد", "الزوارق"], Read("كم عدد الزوارق؟").Terms.Select(term => term.Surface));
    }

    [Fact]
    public void A_question_of_the_greatest_length_is_read_and_a_longer_one_is_not()
    {
        var reader = new QuestionReader(new QuestionsOptions { LongestQuestion = 100 });
        var longest = $"dock {new string('x', 95)}";

        Assert.Equal((false, 2), (Read(longest).TooLong, Read(longest).Terms.Count));
        var query = reader.Read(new Question(longest + "x", ["¿Cuánto costó el muelle?"], new Origin("cli")));
        Assert.True(query.TooLong);
        Assert.Empty(query.Terms);
        Assert.Equal(101, query.Text.Length);
    }

    [Fact]
    public void A_question_too_long_is_declined_in_its_own_language()
    {
        var reader = new QuestionReader(new QuestionsOptions { LongestQuestion = 100 });

        var query = reader.Read(new Question(string.Concat(Enumerable.Repeat("¿cuánto costó el muelle? ", 10)), [], new Origin("cli")));

        Assert.Equal((true, Language.Spanish), (query.TooLong, query.Language));
    }

    [Fact]
    public void White_space_around_a_question_does_not_count_towards_its_length() =>
        Assert.False(Read($"dock{new string(' ', 5_000)}").TooLong);

    [Theory]
    [InlineData("List the seven projects", true)]
    [InlineData("¿Cuáles son los siete proyectos?", true)]
    [InlineData("cuales son los proyectos", true)]
    [InlineData("what 3 things are the programs meant to achieve", true)]
    [InlineData("give me all the prices", true)]
    [InlineData("todas las agencias porfa", true)]
    [InlineData("name of the minister", false)]
    [InlineData("what 2025 brought", false)]
    [InlineData("What did the dock cost?", false)]
    public void Whoever_wants_a_list_is_understood(string question, bool list) => Assert.Equal(list, Read(question).WantsList);

    [Theory]
    [InlineData("difference between the base and the dock", true)]
    [InlineData("q diferencia hay entre la clinica de quito y la de guayaquil", true)]
    [InlineData("base vs dock", true)]
    [InlineData("what did the dock cost", false)]
    public void Whoever_compares_is_understood(string question, bool compares) => Assert.Equal(compares, Read(question).Compares);

    [Theory]
    [InlineData("what was built b4 the dock acc to u", "built dock")]
    [InlineData("where'd they build the dock, and who'll use it, and why'd it cost so much", "build dock use cost")]
    [InlineData("cdo y dnd d la base q tb dieron pa la armada", "base dieron armada")]
    public void Shortened_function_words_are_no_content_words(string question, string content) =>
        Assert.Equal(content, string.Join(' ', Read(question).Terms.Select(term => term.Surface)));

    [Fact]
    public void Any_text_is_read_without_fail()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        for (var i = 0; i < Cases.Count(20_000); i++)
        {
            var (text, before) = (RandomText.From(random), RandomText.From(random));
            var query = _reader.Read(new Question(text, [before], new Origin("cli")));

            Assert.True(query.Terms.All(term => term.Surface.Length > 0 && term.English.Count > 0 && term.Spanish.Count > 0 && term.Weight is > 0 and <= 1), RandomText.Show(text));
            Assert.True(query.Terms.DistinctBy(term => term.Surface).Count() == query.Terms.Count, RandomText.Show(text));
        }
    }

    /// <summary>Takes a quarter of a second; a reader that goes back over the text for each word takes more than these five.</summary>
    [Fact]
    public void The_longest_question_that_can_be_allowed_is_read_in_seconds()
    {
        var reader = new QuestionReader(new QuestionsOptions { LongestQuestion = 100_000 });
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i:x4}"))[..100_000];
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.True(reader.Read(new Question(text, [text, text, text], new Origin("cli"))).Terms.Count > 10_000);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(5), $"{System.Diagnostics.Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
    }

    private static Query Read(string question) => _reader.Read(new Question(question, [], new Origin("cli")));

    private static string Terms(Query query) => Terms(query.Terms);

    private static string Terms(IEnumerable<QueryTerm> terms) =>
        string.Join(' ', terms.Select(term => FormattableString.Invariant($"{term.Surface}^{term.Weight}")));
}
