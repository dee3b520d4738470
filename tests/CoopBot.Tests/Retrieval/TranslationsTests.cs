using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

/// <summary>What a translator says widens the search among passages of the other language, and nothing else.</summary>
public sealed class TranslationsTests
{
    private static readonly PassageIndex _english = Shelf.Of(Language.English, "The blackbird found an acorn.", "It rained.");

    [Fact]
    public void A_wording_finds_a_passage_of_the_other_language() => Assert.Equal(["0"], Found("¿y el mirlo?", _english, "mirlo", "blackbird"));

    [Fact]
    public void It_says_nothing_about_passages_of_the_same_language() =>
        Assert.Empty(Found("what of the ghost?", _english, "ghost", "blackbird"));

    [Fact]
    public void All_words_of_a_wording_must_stand_there()
    {
        Assert.Equal(["0"], Found("¿y el mirlo?", _english, "mirlo", "blackbird acorn"));
        Assert.Empty(Found("¿y el mirlo?", _english, "mirlo", "blackbird wolf"));
    }

    [Fact]
    public void A_name_that_stands_there_counts_more_than_what_its_word_means()
    {
        var index = Shelf.Of(Language.English, "The war went on in Loja.", "Colonel Guerra was in Loja.", "It rained in Loja.");
        Assert.Equal("1", Found("¿y Guerra?", index, "guerra", "war").First());
    }

    [Fact]
    public void What_is_looked_at_letter_by_letter_is_looked_at_in_the_language_of_the_passages()
    {
        var index = Shelf.Of(Language.English, "The blackbird came.", "It rained.");
        var (with, without) = (Features(index, "blackbird"), Features(index, "blackbirds"));
        Assert.True(with[(int)Feature.Grams] > without[(int)Feature.Grams]);

        IReadOnlyList<float> Features(PassageIndex of, string wording) => Retriever.Rank(Said(Shelf.Ask("¿y el mirlo?"), "mirlo", wording), of).Candidates[0].Features;
    }

    [Fact]
    public void What_the_glossary_knows_is_not_translated()
    {
        var term = new Term("", ["blackbird"], ["mirlo"], false, "", "");
        var sheet = new Sheet("a", "a", Language.English, "a", default, default, Audience.Everyone, [], "");
        Passage[] passages = [Statement("0", "The blackbird sings."), Statement("1", "An acorn broke.")];
        Passage Statement(string id, string text) => new(new PassageId(id), PassageKind.Statement, sheet, "", text, 0, [], 1);
        PassageIndex With(params Term[] glossary) => PassageIndexBuilder.Build(Language.English, passages, Shelf.Untranslated(passages), glossary, new RetrievalOptions());

        Assert.Contains(Terms("¿y el mirlo?", With(), "mirlo", "acorn"), score => score.Matched == "acorn");
        Assert.DoesNotContain(Terms("¿y el mirlo?", With(term), "mirlo", "acorn"), score => score.Matched == "acorn");
    }

    [Fact]
    public void A_word_that_looks_alike_gives_way_to_what_the_dictionary_says()
    {
        var index = Shelf.Of(Language.English, "The carpon is red.", "An acorn lies there.");
        Assert.Equal(["0"], Found("¿y la carpona?", index, "none"));
        Assert.Equal(["1"], Found("¿y la carpona?", index, "carpona", "acorn"));
    }

    [Fact]
    public void A_query_is_kept_with_what_was_said_and_an_older_one_had_nothing_said()
    {
        var query = Said(Shelf.Ask("¿qué hace el mirlo?"), "mirlo", "blackbird");
        var kept = RecordsJson.Write(query);
        Assert.Equal(kept, RecordsJson.Write(RecordsJson.Read<Query>(kept)));
        Assert.Equal("blackbird", RecordsJson.Read<Query>(kept).Translations[0].Wordings[0]);

        var older = kept[..kept.IndexOf(",\"translations\"", StringComparison.Ordinal)] + "}";
        Assert.Empty(RecordsJson.Read<Query>(older).Translations);
    }

    private static Query Said(Query query, string term, params string[] wordings) => query with { Translations = [new Core.Questions.Translation(term, wordings)] };

    private static IEnumerable<string> Found(string question, PassageIndex index, string term, params string[] wordings) =>
        Retriever.Rank(Said(Shelf.Ask(question), term, wordings), index).Candidates.Select(candidate => candidate.Passage.Id.Value);

    private static IEnumerable<TermScore> Terms(string question, PassageIndex index, string term, params string[] wordings) =>
        Retriever.Rank(Said(Shelf.Ask(question), term, wordings), index).Candidates.SelectMany(candidate => candidate.Terms);
}
