using System.Collections.Frozen;

namespace CoopBot.Core.Retrieval;

/// <summary>The words of the passages of one index, each with a number: its spelling, its forms, how common it is.</summary>
/// <param name="Spellings">By number: lower case, accents folded, without the possessive.</param>
/// <param name="Passages">By number: how many statements hold the word; 0 for one that stands in titles or headings alone.</param>
/// <param name="Total">How many passages there are.</param>
internal sealed record Vocabulary(
    FrozenDictionary<string, int> Numbers,
    IReadOnlyList<string> Spellings,
    WordForms Forms,
    int[] Passages,
    WordTraits[] Traits,
    int Total)
{
    public int Count => Spellings.Count;

    /// <summary>-1 for a word that no passage holds.</summary>
    public int Number(string spelling) => Numbers.GetValueOrDefault(spelling, -1);

    /// <summary>Of any word, function words included; a word that no passage holds (-1) is rarer than any that one does.</summary>
    public double Idf(int word) => PassageIndex.Idf(Total, word < 0 ? 0 : Passages[word]);
}
