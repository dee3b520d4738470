using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>The words of a question with what they may be called in both languages, as retrieval would look them up.</summary>
/// <remarks>
/// Unlike retrieval it needs no passage that holds them: what is asked and not answered is just what no passage holds.
/// </remarks>
internal static class Meanings
{
    /// <summary>What the kind of thing asked for (who, when, how many) weighs beside a word that no passage holds.</summary>
    private const double WeightOfKind = 0.5;

    private static readonly Language[] _languages = [Language.English, Language.Spanish];

    public static IReadOnlyList<WeighedTerm> Of(Query query, Audience audience, SnapshotIndex index)
    {
        var own = index.For(query.Language, audience);
        var meanings = query.Terms.Select(term => Alone(term, query.Language)).ToList();
        for (var start = 0; start < query.Terms.Count; start++)
        {
            var others = _languages
                .SelectMany(wanted => index.For(wanted, audience).Variants.Of(query.Terms, start, query.Language)
                    .Select(variant => (variant.Span, Meaning: Meaning(wanted, string.Join(' ', variant.Forms)))))
                .Concat(Lexicon.Everyday.Groups(query.Terms, start, query.Language)
                    .Select(group => (group.Span, Meaning: $"#{group.Group}")));
            foreach (var (span, meaning) in others)
            {
                for (var i = start; i < start + span; i++)
                {
                    meanings[i].Add(meaning);
                }
            }
        }

        return
        [
            .. query.Terms.Select((term, i) => new WeighedTerm(term.Surface, Weight(term, own, query.Language), meanings[i])),
            .. query.Asked == Asked.Anything ? Array.Empty<WeighedTerm>() : [new WeighedTerm("", WeightOfKind * own.IdfOfUnknown, new HashSet<string> { $"?{query.Asked}" })],
        ];
    }

    /// <summary>Its forms in its own language, and a spelling that it shares with a word of the other that looks like it.</summary>
    private static HashSet<string> Alone(QueryTerm term, Language language) =>
    [
        .. term.Forms(language).Select(form => Meaning(language, form)),
        $"={Cognate.Evened(term.Surface)}",
    ];

    private static string Meaning(Language language, string forms) => $"{language.Code()}:{forms}";

    private static double Weight(QueryTerm term, PassageIndex index, Language language)
    {
        var known = term.Forms(language)
            .Select(form => index.TryFind(form, out var postings) ? postings.Idf : index.IdfOfUnknown)
            .DefaultIfEmpty(index.IdfOfUnknown)
            .Min();
        return term.Weight * known * (term.Light ? index.Options.LightWeight : 1);
    }
}
