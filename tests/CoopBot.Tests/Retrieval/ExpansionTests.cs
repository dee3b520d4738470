using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

public sealed class ExpansionTests
{
    [Fact]
    public void A_word_of_the_other_language_in_the_midst_of_a_question_is_understood()
    {
        Assert.Equal(Language.English, Shelf.Ask("what was the price of the casa").Language);
        Assert.Contains("hous", Names("what was the price of the casa", "casa", Language.English, "The house was dear."));
    }

    [Theory]
    [InlineData("goat")]
    [InlineData("goats")]
    public void A_word_that_stands_in_the_index_is_not_corrected(string asked) =>
        Assert.DoesNotContain("boat", Names($"the {asked} there", asked, Language.English, "A boat with a goat."));

    [Theory]
    [InlineData("boatt")]
    [InlineData("boaat")]
    public void A_word_that_does_not_is_corrected_and_counts_less(string asked)
    {
        var alternative = Assert.Single(Found($"the {asked} there", asked, Language.English, "A boat with a goat."));
        Assert.Equal("boat", alternative.Name);
        Assert.InRange(alternative.Factor, 0.01, 0.99);
    }

    [Theory]
    [InlineData("the vessle there", "vessle", "A boat with a goat.", "boat")]
    [InlineData("the veseel there", "veseel", "A boat with a goat.", "boat")]
    [InlineData("the polise there", "polise", "A policeman and a police station.", "polic")]
    public void A_slip_in_a_word_that_stands_nowhere_hides_neither_it_nor_what_else_it_is_called(string question, string asked, string passage, string name) =>
        Assert.Contains(Found(question, asked, Language.English, passage), alternative => alternative.Name == name && alternative.Factor < 1);

    [Fact]
    public void What_is_a_word_of_its_own_is_not_taken_for_one_with_a_slip() =>
        Assert.Empty(Found("the weasel there", "weasel", Language.English, "A boat with a goat."));

    [Fact]
    public void The_tilde_is_put_back_only_where_the_word_without_it_stands_nowhere()
    {
        Assert.Equal(Names("el año", "año", Language.Spanish, "Un año.", "Un ano."), Names("el año", "año", Language.Spanish, "Un año."));
        Assert.Equal(Names("el año", "año", Language.Spanish, "Un año."), Names("el ano", "ano", Language.Spanish, "Un año."));
        Assert.Empty(Names("el ano", "ano", Language.Spanish, "Un año.", "Un ano.").Intersect(Names("el año", "año", Language.Spanish, "Un año.", "Un ano.")));
    }

    [Fact]
    public void A_cognate_stands_in_for_a_translation_that_no_list_knows() =>
        Assert.Contains("polygraph", Names("¿qué es el poligrafo?", "poligrafo", Language.English, "The polygraph school."));

    /// <summary>The stem of "runió" is "run", and the English word would hide what was meant.</summary>
    [Theory]
    [InlineData("¿cuándo se runió el ministro?", "runio", "Ayer se reunió el ministro.", "Yesterday the minister had a meeting in the run-up.", "reun")]
    [InlineData("¿quién tuvo el meeting con el ministro?", "meeting", "La reunión con el ministro.", "The meeting with the minister.", "reunion")]
    public void A_word_that_stands_in_translations_alone_is_none_of_this_language(string question, string word, string statement, string translation, string name)
    {
        var (own, other) = (Passage("es", Language.Spanish, statement), Passage("en", Language.English, translation));
        var index = PassageIndexBuilder.Build(Language.Spanish, [own], [other], [], new RetrievalOptions());
        var query = Shelf.Ask(question);
        Assert.Equal(Language.Spanish, query.Language);
        Assert.Contains(Expansion.Of(query, index).ElementAt(query.Terms.ToList().FindIndex(term => term.Surface == word)).Alternatives, alternative => alternative.Name == name);

        static Passage Passage(string id, Language language, string text) =>
            new(new PassageId(id), PassageKind.Statement, new Sheet(id, id, language, id, default, default, Audience.Everyone, [], ""), "", text, 0, [], 1);
    }

    private static string[] Names(string question, string word, Language language, params string[] statements) =>
        [.. Found(question, word, language, statements).Select(alternative => alternative.Name)];

    private static List<Alternative> Found(string question, string word, Language language, params string[] statements)
    {
        var query = Shelf.Ask(question);
        return Expansion.Of(query, Shelf.Of(language, statements)).ElementAt(query.Terms.ToList().FindIndex(term => term.Surface == word)).Alternatives;
    }
}
