using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

internal static class SignReader
{
    private const int Looked = 20;
    private const int Shown = 3;
    private const double FarGap = 5;

    public static double[] Read(Query query, Asked asked, IReadOnlyList<Candidate> said, Candidate? gap, Func<string, bool> isName)
    {
        var signs = new double[Enum.GetValues<Sign>().Length];
        var best = said[0];
        var own = query.Terms.Where(term => !term.Light && !term.Carried).Select(term => term.Surface).Distinct().ToList();
        var held = Words(said.Take(1));
        var specific = said[0].Terms.Where(term => term.Statement > 0 || term.Keywords > 0).Select(term => term.Term).ToHashSet();
        var groupHeld = said.Take(12).Where(c => c.Passage.Sheet == best.Passage.Sheet && c.Passage.Section == best.Passage.Section).SelectMany(c => c.Terms).Where(term => term.Statement > 0 || term.Keywords > 0).Select(t => t.Term).ToHashSet();
        var top3 = Words(said.Take(Shown));
        var known = Words(said.Take(Looked));
        var printed = asked is Asked.Anything or Asked.Person or Asked.Reason || said.Take(Shown).Any(candidate => Offers.Meets(candidate.Passage, asked));
        var counted = asked == Asked.Number ? Counts.CountedIn(query) : null;
        void Set(Sign sign, double value) => signs[(int)sign] = value;
        double Share(HashSet<string> words) => own.Count > 0 ? (double)own.Count(words.Contains) / own.Count : query.FollowUp ? 1 : 0;
        Set(Sign.Coverage, said.Max(candidate => candidate.Coverage));
        Set(Sign.Words, Share(held));
        Set(Sign.Surface, best.Features[(int)Feature.Surface]);
        Set(Sign.Unknown, own.Count(word => !known.Contains(word)));
        Set(Sign.Attribute, own.Count(word => !held.Contains(word) && AttributeWords.Contains(word)));
        Set(Sign.Uncounted, counted is not null && !said.Take(Shown).Any(candidate => Counts.Says(candidate, counted)) ? 1 : 0);
        Set(Sign.Printed, printed ? 1 : 0);
        Set(Sign.GapLead, gap is null ? FarGap : Math.Clamp(best.Score - gap.Score, -FarGap, FarGap));
        Set(Sign.Specific, Share(specific));
        Set(Sign.GroupWords, Share(groupHeld));
        Set(Sign.SpecificWeight, best.Terms.Where(t => t.Statement > 0 || t.Keywords > 0).Sum(t => t.Score) / Math.Max(1e-6, best.Terms.Sum(t => t.Score)));
        Set(Sign.Top3, Share(top3));
        Set(Sign.Missing, best.Features[(int)Feature.Missing]);
        Set(Sign.Window, best.Features[(int)Feature.Window]);
        Set(Sign.Sentence, best.Features[(int)Feature.Sentence]);
        Set(Sign.Score, best.Score / 10);
        Set(Sign.Grams, best.Features[(int)Feature.Grams]);
        Set(Sign.Names, best.Features[(int)Feature.Names]);
        Set(Sign.Kind, best.Features[(int)Feature.Kind]);
        Set(Sign.Focus, best.Features[(int)Feature.Focus]);
        Set(Sign.Margin, said.Count > 5 ? (best.Score - said[5].Score) / 10 : 1);
        Set(Sign.Own, Math.Min(8, own.Count));
        Set(Sign.Follow, query.FollowUp ? 1 : 0);
        Set(Sign.UnheldKnown, own.Count(word => known.Contains(word) && !held.Contains(word)));
        Set(Sign.Exact, best.Terms.Count(t => t.Term == t.Matched || t.Matched.StartsWith(t.Term[..Math.Min(4, t.Term.Length)], StringComparison.Ordinal)) / (double)Math.Max(1, best.Terms.Count));
        Set(Sign.Pairs, best.Features[(int)Feature.Pairs]);
        Set(Sign.FirstUnheld, own.Count > 0 && !specific.Contains(own[0]) ? 1 : 0);
        var subject = best.Terms.Where(t => t.Title + t.Aliases + t.Section > 0).Select(t => t.Term).ToHashSet();
        var predicate = own.Where(w => !subject.Contains(w)).ToList();
        Set(Sign.Predicate, predicate.Count > 0 ? (double)predicate.Count(groupHeld.Contains) / predicate.Count : 1);
        Set(Sign.NoPredicate, predicate.Count == 0 ? 1 : 0);
        var top = said.Take(3).SelectMany(c => c.Terms).Where(t => t.Statement + t.Keywords > 0).Select(t => t.Term).ToHashSet();
        Set(Sign.PredicateTop3, predicate.Count > 0 ? (double)predicate.Count(top.Contains) / predicate.Count : 1);
        Set(Sign.OwnSpelt, own.Count > 0 ? (double)own.Count(w => best.Terms.Any(t => t.Term == w && (t.Matched == w || w.StartsWith(t.Matched[..Math.Max(1, t.Matched.Length - 2)], StringComparison.Ordinal)))) / own.Count : 1);
        Set(Sign.KeywordShare, own.Count > 0 ? (double)own.Count(w => best.Terms.Any(t => t.Term == w && t.Keywords > 0 && t.Statement == 0)) / own.Count : 0);
        Set(Sign.SheetSame, said.Take(5).Count(c => c.Passage.Sheet.Slug == best.Passage.Sheet.Slug) / 5.0);
        Set(Sign.PredicateUnknown, predicate.Count(w => !known.Contains(w)));
        var anyHeld = said.Take(12).Where(c => c.Passage.Sheet == best.Passage.Sheet && c.Passage.Section == best.Passage.Section).SelectMany(c => c.Terms).Select(t => t.Term).ToHashSet();
        var titled = best.Terms.Where(t => t.Title > 0).Select(t => t.Term).ToHashSet();
        var plain = own.Where(w => !isName(w) && !char.IsAsciiDigit(w[0])).ToList();
        var names = own.Where(w => isName(w) || char.IsAsciiDigit(w[0])).ToList();
        Set(Sign.F1, plain.Count > 0 && !groupHeld.Contains(plain[0]) ? 1 : 0);
        Set(Sign.F1Any, plain.Count > 0 && !anyHeld.Contains(plain[0]) ? 1 : 0);
        Set(Sign.F2, plain.Take(2).Count(w => !anyHeld.Contains(w)));
        Set(Sign.FLast, plain.Count > 0 && !anyHeld.Contains(plain[^1]) ? 1 : 0);
        Set(Sign.NonNameShare, plain.Count > 0 ? (double)plain.Count(held.Contains) / plain.Count : 1);
        Set(Sign.NonNameGroup, plain.Count > 0 ? (double)plain.Count(anyHeld.Contains) / plain.Count : 1);
        Set(Sign.NameUnheld, names.Count(w => !held.Contains(w)));
        var untitled = plain.Where(w => !titled.Contains(w)).ToList();
        Set(Sign.F1Title, untitled.Count > 0 && !groupHeld.Contains(untitled[0]) ? 1 : 0);
        Set(Sign.F1Exact, untitled.Count > 0 && !best.Terms.Any(t => t.Term == untitled[0] && t.Statement + t.Keywords > 0) ? 1 : 0);
        Set(Sign.Weak, best.Terms.Where(t => own.Contains(t.Term)).Sum(t => t.Score) / Math.Max(1e-6, best.Terms.Sum(t => t.Score)));
        return signs;
    }

    private static HashSet<string> Words(IEnumerable<Candidate> candidates) =>
        candidates.SelectMany(candidate => candidate.Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
}
