using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Retrieval;

public sealed class SettlingTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("how mcuh did the boats cost", "how much did the boats cost", "boats cost")]
    [InlineData("Becuase the boats cost MCUH, mcuh more?", "because the boats cost much, much more?", "boats cost")]
    [InlineData("actualy whr are the boats", "actually where are the boats", "boats")]
    [InlineData("¿cuadno llegan las lanchas?", "¿cuando llegan las lanchas?", "llegan lanchas")]
    [InlineData("¿kien izo las lanchas?", "¿quien hizo las lanchas?", "lanchas")]
    public void A_slip_of_a_little_word_says_little_and_the_text_gets_the_word(string question, string text, string left)
    {
        var query = Shelf.Ask(question);
        var settled = Settling.Of(query, Index(), Audience.Everyone);
        Assert.Equal(text, settled.Text);
        Assert.Equal(left, string.Join(' ', settled.Terms.Where(term => !term.Light).Select(term => term.Surface)));
        Assert.Equal(query.Terms.Select(term => term with { Light = false }), settled.Terms.Select(term => term with { Light = false }));
    }

    [Theory]
    [InlineData("how mcuh did the boats cost", Asked.Amount)]
    [InlineData("and whr are the boats", Asked.Place)]
    [InlineData("the boats, actualy", Asked.Date)]
    public void What_is_asked_for_is_read_without_the_slip(string question, Asked asked)
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question(question, ["When did the dock open?"], new Origin("test")));
        Assert.Equal(asked, Settling.Of(query, Index(), Audience.Everyone).Asked);
    }

    [Theory]
    [InlineData("what do the boats cost")]
    [InlineData("three boats of the navy")]
    [InlineData("the cold war of the boats")]
    [InlineData("what hose do the boats have")]
    [InlineData("¿a qué hora llegan las lanchas?")]
    [InlineData("¿qué arte tienen las lanchas?")]
    [InlineData("the xqzt of the boats")]
    [InlineData("the hsi of the boats")]
    [InlineData("")]
    public void A_word_that_people_know_stays_and_so_does_one_that_is_no_slip(string question)
    {
        var query = Shelf.Ask(question);
        Assert.Same(query, Settling.Of(query, Index(), Audience.Everyone));
    }

    [Theory]
    [InlineData("were the boats stollen", "stollen", "stolen")]
    [InlineData("did the captain resing", "resing", "resign")]
    [InlineData("quién da el mantenimineto de las lanchas", "mantenimineto", "mantenimiento")]
    [InlineData("were the boats stolen", "stolen", null)]
    [InlineData("con quién se ablaba de las lanchas", "ablaba", null)]
    [InlineData("what do the boast cost", "boast", null)]
    public void A_slip_of_a_word_that_asks_for_something_particular_asks_for_it(string question, string word, string? meant)
    {
        var settled = Settled(question);
        Assert.Equal((question, meant), (settled.Text, settled.Terms.Single(term => term.Surface == word).Plain));
    }

    [Fact]
    public void A_particular_word_is_not_read_into_what_looks_like_a_word_of_the_folder()
    {
        Assert.Equal("resign", Settled("the boat of the resing").Terms.Single(term => term.Surface == "resing").Plain);
        _folder.Write("en/dock.md", Sheet("The boats lie in the rising tide.", "everyone"));
        Assert.Null(Settled("the boat of the resing").Terms.Single(term => term.Surface == "resing").Plain);
    }

    [Fact]
    public void A_word_of_the_folder_stays()
    {
        Assert.Contains(Settled("the boat Becuase").Terms, term => term.Light);
        _folder.Write("en/dock.md", Sheet("The boat Becuase lies in the dock.", "everyone"));
        Assert.DoesNotContain(Settled("the boat Becuase").Terms, term => term.Light);
    }

    [Fact]
    public void A_word_that_only_a_wider_audience_may_read_stays_for_that_alone()
    {
        _folder.Write("en/dock.md", Sheet("The boat Becuase lies in the dock.", "moderators"));
        Assert.Equal("the boat because", Settled("the boat becuase").Text);
        Assert.Equal("the boat becuase", Settling.Of(Shelf.Ask("the boat becuase"), Index(), Audience.Moderators).Text);
    }

    [Fact]
    public void A_number_word_that_the_folder_lacks_is_no_slip_of_another()
    {
        _folder.Write("en/boats.md", KnowledgeFolder.English.Replace("3 March", "4 March", StringComparison.Ordinal));
        _folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("3 de marzo", "4 de marzo", StringComparison.Ordinal));
        Assert.Equal("three boats", Settled("three boats").Text);
    }

    [Fact]
    public void A_word_that_sounds_like_one_of_the_folder_is_no_slip_of_a_little_word()
    {
        Assert.Equal("cuantas otras duran las lanchas", Settled("cuantas oras duran las lanchas").Text);
        _folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("3 de marzo", "3 de marzo, en pocas horas,", StringComparison.Ordinal));
        Assert.Equal("cuantas oras duran las lanchas", Settled("cuantas oras duran las lanchas").Text);
    }

    [Theory]
    [InlineData("dock price", Language.English)]
    [InlineData("precio lanchas", Language.Spanish)]
    [InlineData("sofa articles", Language.English)]
    [InlineData("investment portfolio size", Language.English)]
    [InlineData("lectores placas proveedor", Language.Spanish)]
    public void Where_no_little_word_tells_the_language_everyday_words_do(string question, Language language) => Assert.Equal(language, Settled(question).Language);

    private Query Settled(string question) => Settling.Of(Shelf.Ask(question), Index(), Audience.Everyone);

    private SnapshotIndex Index() => new(_folder.Sound(), new RetrievalOptions());

    private static string Sheet(string statement, string audience) => $"""
        ---
        title: The dock
        as_of: 2025-03-27
        reviewed: 2026-11-21
        audience: {audience}
        ---
        ## Place
        - {statement} [^times-2025]

        """;
}
