using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Reads the signs of one question from what was found for it.</summary>
internal static class SignReader
{
    public static readonly int Count = Enum.GetValues<Sign>().Length;

    /// <summary>Candidates among which a word of the question is looked for before it counts as unknown.</summary>
    private const int Looked = 20;

    /// <summary>What has this share of the best statement's score may be shown before it.</summary>
    private const double Tied = 0.95;

    /// <summary>A known gap further away than this many points of score says nothing.</summary>
    private const double FarGap = 5;

    /// <summary>
    /// Where a statement holds the whole question and prints the kind of thing asked for, a gap with words that nobody asked with
    /// ("How many more patrol boats come") is another question about the same: it counts as though it were this far behind. Of 1, 2,
    /// 2.5 and 3.5 the least at which plain questions are answered.
    /// </summary>
    private const double OtherGap = 2;

    /// <summary>What a particular word counts for that stands beside the best statement, in its keywords or above it, and not in itself. Of 0, .25, .5 and 1 the best in folds.</summary>
    private const double Beside = 0.25;

    /// <summary>Known gaps that are looked at.</summary>
    private const int NearGaps = 8;

    /// <param name="said">Statements, best first; at least one.</param>
    /// <param name="gaps">Known gaps, best first.</param>
    /// <returns>By <see cref="Sign"/>.</returns>
    public static double[] Read(Query query, IReadOnlyList<Candidate> said, IReadOnlyList<Candidate> gaps)
    {
        var (signs, asked) = (new double[Count], query.Asked);
        var best = said[0];
        var own = query.Terms.Where(term => term.IsAsked).Select(term => term.Surface).ToList();
        var particular = query.Terms.Where(term => term.Plain is not null || ParticularWords.Contains(term.Surface, query.Language)).Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var held = Words(said.Take(1));
        var stated = best.Terms.Where(term => term.Stated.Length > 0).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        var known = Words(said.Take(Looked));
        IReadOnlyList<string> counted = asked == Asked.Number ? Counts.CountedIn(query) : [];
        var shown = said.Where((candidate, i) => i == 0 || (i < Looked && (candidate.Score >= Tied * best.Score || IsBeside(candidate.Passage, best.Passage)))).ToList();
        var brought = best.Terms.Sum(term => term.Score);
        var time = new AskedTime(query.Text);
        var named = RoleReader.AsksForName(query.Text);
        var words = query.Terms.Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var isTold = asked is Asked.Amount or Asked.Number or Asked.Date or Asked.Place;
        var isPrinted = !isTold || shown.Exists(candidate => Emphasis.In(candidate.Passage.Text, asked, words).Count > 0);
        var isOther = (isTold || (asked == Asked.Reason && Offers.Meets(best.Passage, asked))) && isPrinted && own.TrueForAll(stated.Contains) && !gaps.Take(NearGaps).Any(gap => KnownGaps.Share(gap) == 1);
        var lead = gaps.Count == 0 ? FarGap : Math.Clamp(best.Score - gaps[0].Score, -FarGap, FarGap);
        Set(Sign.Coverage, said.Max(candidate => candidate.Coverage));
        Set(Sign.Surface, best.Features[(int)Feature.Surface]);
        Set(Sign.Unknown, own.Count(word => !known.Contains(word)));
        Set(Sign.Particular, own.Where(particular.Contains).Sum(word => !held.Contains(word) ? 1 : stated.Contains(word) ? 0 : Beside) + (FutureReader.IsIn(query.Text) && !FutureReader.IsIn(best.Passage.Text) ? 1 : 0)
            + (asked is Asked.Amount or Asked.Number && UnitReader.IsIn(query.Text, Capitals(best.Passage.Text)) && !shown.Exists(candidate => UnitReader.IsIn(candidate.Passage.Text)) ? 1 : 0));
        Set(Sign.Uncounted, counted.Count > 0 && !shown.Exists(candidate => Counts.Says(candidate, counted)) ? 1 : 0);
        Set(Sign.Printed, isPrinted ? 1 : 0);
        Set(Sign.GapLead, isOther ? Math.Max(lead, OtherGap) : lead);
        Set(Sign.Denied, (isTold || named) && IsDenied() || IsNamedDenied() ? 1 : 0);
        Set(Sign.Unnamed, (named && !PersonNames.StandIn(best.Passage.Text, words)) || Nameless.Speaks(query, said) ? 1 : 0);
        Set(Sign.FirstUnheld, own.Count > 0 && !best.Terms.Any(term => term.Term == own[0] && (term.Stated.Length > 0 || term.Keywords > 0)) ? 1 : 0);
        Set(Sign.OwnShare, brought > 0 ? best.Terms.Where(term => own.Contains(term.Term)).Sum(term => term.Score) / brought : 0);
        Set(Sign.OtherTime, shown.TrueForAll(candidate => time.Contradicts(candidate.Passage)) ? 1 : 0);
        Set(Sign.Listed, query.WantsList && Offers.Enumerates(best.Passage.Text, query.Several) ? 1 : 0);
        Set(Sign.Doubted, query.Doubts && shown.Exists(candidate => candidate.Passage.Conflict > 0) ? 1 : 0);
        return signs;

        bool IsDenied() => best.Passage.Conflict == 0 && Denials.Says(best.Passage.Text, named ? Asked.Person : asked) && Emphasis.In(best.Passage.Text, asked, words).Count == 0;

        bool IsNamedDenied()
        {
            var name = ManyReader.Named(Tokenizer.Tokenize(query.Text));
            return name is not null && IsDeniedIn(best, name) && shown.TrueForAll(candidate => candidate.Stated(name).Count == 0 || IsDeniedIn(candidate, name));
        }

        void Set(Sign sign, double value) => signs[(int)sign] = value;
    }

    private static HashSet<string> Capitals(string text) =>
        [.. Tokenizer.Tokenize(text).Where(token => char.IsUpper(text[token.Start])).Select(token => Questions.Words.Fold(token.Lower))];

    private static bool IsDeniedIn(Candidate candidate, string name) => candidate.Stated(name) is { Count: > 0 } stated && Denials.Says(candidate.Passage, stated);

    /// <summary>Sides of one disagreement are shown together.</summary>
    private static bool IsBeside(Passage passage, Passage best) => best.Conflict > 0 && passage.Conflict == best.Conflict && passage.Sheet == best.Sheet;

    private static HashSet<string> Words(IEnumerable<Candidate> candidates) =>
        candidates.SelectMany(candidate => candidate.Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
}
