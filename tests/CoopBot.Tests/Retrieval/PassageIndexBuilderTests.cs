using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

/// <summary>What the words beside a statement count: its keywords, its questions and its translation.</summary>
public sealed class PassageIndexBuilderTests
{
    private static readonly Sheet _sheet = new("a", "a", Language.English, "a", default, default, Audience.Everyone, [], "");

    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 9)]
    [InlineData(15, 15)]
    public void A_word_that_stands_only_beside_statements_is_no_rarity(int holding, int counted)
    {
        foreach (var beside in new Func<Passage, Passage>[] { passage => passage with { Keywords = ["wharf"] }, passage => passage with { Questions = ["which wharf"] } })
        {
            Assert.Equal(PassageIndex.Idf(20, counted), Idf(Build([.. Plain(20).Select((passage, i) => i < holding ? beside(passage) : passage)]), "wharf"), 6);
        }
    }

    [Fact]
    public void A_word_of_a_translation_is_no_rarity_either()
    {
        var passages = Plain(20);
        var spanish = passages[0] with { Text = "El malecón." };
        Assert.Equal(PassageIndex.Idf(20, 8), Idf(Build(passages, [spanish, .. Shelf.Untranslated(passages.Skip(1))]), "malecon"), 6);
    }

    [Fact]
    public void A_word_that_stands_in_a_statement_or_above_it_counts_by_the_passages_that_have_it()
    {
        var passages = Plain(20);
        passages[0] = passages[0] with { Text = "A wharf." };
        passages[1] = passages[1] with { Keywords = ["wharf", "quay"] };
        passages[2] = passages[2] with { Section = "Quay" };
        var index = Build(passages);
        Assert.Equal(PassageIndex.Idf(20, 2), Idf(index, "wharf"), 6);
        Assert.Equal(PassageIndex.Idf(20, 2), Idf(index, "quay"), 6);
    }

    [Fact]
    public void Grammar_of_either_language_is_not_taken_from_a_translation()
    {
        var passages = Plain(1);
        var index = Build(passages, [passages[0] with { Text = "Son once lanchas para the harbor.", Keywords = ["naves"] }]);
        Assert.All(["lancha", "nave", "harbor"], form => Assert.True(index.TryFind(form, out _) || index.TryFind(form + "s", out _), form));
        Assert.All(["son", "para", "once", "the"], form => Assert.False(index.TryFind(form, out _), form));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Even_among_few_passages_a_word_beside_them_speaks_for_its_own(int count)
    {
        var passages = Plain(count);
        passages[0] = passages[0] with { Keywords = ["wharf"] };
        Assert.True(Idf(Build(passages), "wharf") > 0);
    }

    private static double Idf(PassageIndex index, string form)
    {
        Assert.True(index.TryFind(form, out var postings));
        return postings.Idf;
    }

    private static Passage[] Plain(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Passage(new PassageId($"{i}"), PassageKind.Statement, _sheet, "", "It rained.", 0, [], 1))];

    private static PassageIndex Build(Passage[] passages, IReadOnlyList<Passage?>? translations = null) =>
        PassageIndexBuilder.Build(Language.English, passages, translations ?? Shelf.Untranslated(passages), [], new RetrievalOptions());
}
