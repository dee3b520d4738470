using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>A query term with everything in the index that may stand for it: its own forms, then glossary variants.</summary>
/// <param name="Weight">The term's own; for a light word that the glossary does not know a fraction of it.</param>
/// <param name="Idf">What the term weighs in the query, whether a passage holds it or not.</param>
internal sealed record TermGroup(QueryTerm Term, double Weight, double Idf, IReadOnlyList<Alternative> Alternatives)
{
    public static List<TermGroup> For(Query query, PassageIndex index)
    {
        var alternatives = query.Terms.Select(term => Own(term, index)).ToList();
        for (var start = 0; start < query.Terms.Count; start++)
        {
            foreach (var (span, forms) in index.Variants.Of(query.Terms, start, query.Language))
            {
                if (Alternative.TryMake(forms, index.Options.VariantWeight, index, out var variant))
                {
                    for (var i = start; i < start + span; i++)
                    {
                        alternatives[i].Add(variant);
                    }
                }
            }
        }

        // A word of an earlier turn that nothing in the folder holds says nothing about what is asked now.
        return [.. query.Terms.Select((term, i) => new TermGroup(
            term,
            term.Light && alternatives[i].TrueForAll(alternative => alternative.Factor == 1) ? term.Weight * index.Options.LightWeight : term.Weight,
            alternatives[i].Count == 0 ? (term.Carried ? 0 : index.IdfOfUnknown) : alternatives[i].Max(alternative => alternative.Factor * alternative.Idf),
            alternatives[i]))];
    }

    private static List<Alternative> Own(QueryTerm term, PassageIndex index)
    {
        var own = new List<Alternative>();
        foreach (var form in term.Forms(index.Language))
        {
            if (Alternative.TryMake([form], 1, index, out var alternative))
            {
                own.Add(alternative);
            }
        }

        return own;
    }
}
