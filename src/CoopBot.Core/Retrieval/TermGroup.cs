using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>A query term with everything in the index that may stand for it; see <see cref="Expansion"/>.</summary>
/// <param name="Weight">The term's own; for a light word that the glossary does not know a fraction of it.</param>
/// <param name="Idf">What the term weighs in the query, whether a passage holds it or not.</param>
/// <param name="Spelling">The term as it is compared letter by letter: as asked, or as a translator says where the index is of the other language.</param>
internal sealed record TermGroup(QueryTerm Term, string Spelling, double Weight, double Idf, IReadOnlyList<Alternative> Alternatives)
{
    public static List<TermGroup> For(Query query, PassageIndex index)
    {
        var foreign = query.Language != index.Language;
        return [.. Expansion.Of(query, index).Select((found, i) => new TermGroup(
            query.Terms[i],
            found.Spelling,
            query.Terms[i].Weight * (query.Terms[i].Light && !found.InGlossary ? index.Options.LightWeight : 1),
            Worth(query.Terms[i], found.Alternatives, foreign, index),
            found.Alternatives))];
    }

    private static double Worth(QueryTerm term, List<Alternative> alternatives, bool foreign, PassageIndex index)
    {
        // A word said before or besides that nothing in the folder holds says nothing about what is asked now.
        if (alternatives.Count == 0)
        {
            return term.Carried || term.Aside ? 0 : index.IdfOfUnknown;
        }

        // All translations of a word together are as common as the word: one rare wrong sense must not make it weighty (Pirkola, 1998).
        return foreign
            ? PassageIndex.Idf(index.Passages.Count, (int)Math.Min(index.Passages.Count, alternatives.Sum(alternative => alternative.Factor * alternative.MostPassages)))
            : alternatives.Max(alternative => alternative.Factor * alternative.Idf);
    }
}
