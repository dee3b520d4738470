using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>How likely it is that the best statements answer the question, and do not only speak of its subject.</summary>
/// <remarks>
/// A logistic model, fitted to 324 questions of two sets that were written before it (<c>first.jsonl</c> and
/// <c>practice.jsonl</c> of the evaluation program; 91 of them cannot be answered). In ten folds six signs tell the two apart
/// with an AUROC of .906, coverage alone with .850. The seventh, an attribute that is asked for and not held, was weighed by
/// hand. What no sign can see is an attribute whose words happen to stand beside the subject.
/// </remarks>
internal static class Answerability
{
    /// <summary>Candidates among which a word of the question is looked for before it counts as unknown.</summary>
    private const int Looked = 20;

    /// <summary>Candidates of which one must print the kind of thing asked for.</summary>
    private const int Shown = 3;

    /// <summary>A known gap further away than this many points of score says nothing.</summary>
    private const double FarGap = 5;

    /// <param name="said">Statements, best first.</param>
    /// <param name="gap">The known gap with the greatest score; null for none.</param>
    /// <returns>0 to 1; 0 without any statement.</returns>
    public static double Of(Query query, Asked asked, IReadOnlyList<Candidate> said, Candidate? gap)
    {
        if (said.Count == 0)
        {
            return 0;
        }

        var best = said[0];
        var own = query.Terms.Where(term => !term.Light && !term.Carried).Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var held = Words(said.Take(1));
        var known = Words(said.Take(Looked));
        var printed = asked is Asked.Anything or Asked.Person or Asked.Reason || said.Take(Shown).Any(candidate => Offers.Meets(candidate.Passage, asked));
        var evidence = -4.5
            + (1.2 * said.Max(candidate => candidate.Coverage))
            + (4.3 * (own.Count == 0 ? 1 : (double)own.Count(held.Contains) / own.Count))
            + (0.8 * best.Features[(int)Feature.Surface])
            - (0.7 * own.Count(word => !known.Contains(word)))
            - (2.5 * own.Count(word => !held.Contains(word) && AttributeWords.Contains(word)))
            + (0.7 * (printed ? 1 : 0))
            + (0.3 * (gap is null ? FarGap : Math.Clamp(best.Score - gap.Score, -FarGap, FarGap)));
        return 1 / (1 + Math.Exp(-evidence));
    }

    private static HashSet<string> Words(IEnumerable<Candidate> candidates) =>
        candidates.SelectMany(candidate => candidate.Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
}
