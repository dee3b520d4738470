using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>What can be said of a query's words only beside an index: which of them are none.</summary>
public static class Settling
{
    /// <summary>A word that neither passages nor everyday speech know, and that would say little without its slip, says little.</summary>
    public static Query Of(Query query, SnapshotIndex index, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(index);
        var own = index.For(query.Language, audience);
        return query.Terms.Any(IsSlip) ? query with { Terms = [.. query.Terms.Select(term => IsSlip(term) ? term with { Light = true } : term)] } : query;

        bool IsSlip(QueryTerm term) =>
            !term.Light
            && LittleSlips.Contains(term.Surface, query.Language)
            && !term.Forms(query.Language).Any(form => own.TryFind(form, out _))
            && !Lexicon.Everyday.Groups([term], 0, query.Language).Any();
    }
}
