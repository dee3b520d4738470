using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>
/// The fewest passages that answer: the best, those that the score cannot tell from it, and a further one only where it holds a
/// word of the question that those before it lack, or where a list is asked for. (Marginal coverage, after Carbonell and Goldstein's maximal marginal relevance, 1998.)
/// </summary>
internal sealed class Selection(Query query, SourceScope scope, Snapshot snapshot, AnswersOptions options)
{
    /// <summary>"In 2002 and again in 2023" is half of the time asked for, and is shown; what prints more other dates is of another time.</summary>
    private const double MostlyOfTime = 0.5;

    private readonly AskedTime _time = new(query.Text);
    private readonly IReadOnlyList<string> _counted = Counts.CountedIn(query);
    private readonly double _share = query.WantsList || query.Compares ? options.ListShare : options.FurtherShare;
    private readonly HashSet<string> _asked = [.. query.Terms.Where(term => term.IsAsked).Select(term => term.Surface)];

    /// <summary>Passages in the order to be shown; a disagreement is always whole, its caution last.</summary>
    /// <param name="said">What may be said, best first.</param>
    /// <param name="most">The greatest coverage among them.</param>
    public List<Passage> From(IReadOnlyList<Candidate> said, double most)
    {
        var ordered = Ordered(said, most);
        var byPassage = said.ToDictionary(candidate => candidate.Passage.Id);
        var lacking = new HashSet<string>(_asked);
        var chosen = new List<Passage>();
        foreach (var (candidate, score) in ordered.Where(pair => pair.Score >= (IsSide(pair.Candidate) ? Math.Min(_share, options.SideShare) : _share) * ordered[0].Score))
        {
            var group = Group(candidate.Passage);
            var brings = group.SelectMany(passage => byPassage.TryGetValue(passage.Id, out var found) ? Held(found) : []).ToHashSet(StringComparer.Ordinal);
            var tied = score >= (IsSide(candidate) ? options.SideShare : options.TieShare) * ordered[0].Score && candidate.Coverage >= options.GapShare * ordered[0].Candidate.Coverage;
            if (chosen.Contains(candidate.Passage) || (chosen.Count > 0 && !query.WantsList && !tied && !lacking.Overlaps(brings)))
            {
                continue;
            }

            if (Fits(chosen, group))
            {
                chosen.AddRange(group);
                lacking.ExceptWith(brings);
            }
        }

        return chosen;
    }

    /// <summary>Where nothing but a time is asked for, what prints a date within it, first what prints no other; as much as an answer holds. None for any other question.</summary>
    /// <param name="said">What may be said, best first.</param>
    public List<Passage> OfTime(IReadOnlyList<Candidate> said)
    {
        var chosen = new List<Passage>();
        foreach (var passage in said.Take(_time.IsAllOf(query) ? said.Count : 0).Select(candidate => candidate.Passage).Where(passage => _time.Share(passage) >= MostlyOfTime).OrderByDescending(_time.Share))
        {
            var group = Group(passage);
            if (!chosen.Contains(passage) && Fits(chosen, group))
            {
                chosen.AddRange(group);
            }
        }

        return chosen;
    }

    /// <summary>
    /// What speaks of the subject without answering: of the sheet that comes nearest the best plain statement, or where none comes
    /// near the best of that sheet the whole disagreement that does. None where even what comes nearest speaks of something else.
    /// </summary>
    /// <param name="said">What may be said, best first.</param>
    /// <param name="gaps">Known gaps, best first; one that is near tells the sheet, too.</param>
    public List<Passage> Nearest(IReadOnlyList<Candidate> said, IReadOnlyList<Candidate> gaps)
    {
        var nearest = said.Take(1).Concat(gaps.Take(scope.IsRestricted ? 0 : 1)).MaxBy(candidate => candidate.Score);
        if (nearest is null || nearest.Score < options.LeastNearness || nearest.Coverage < options.CoverageFloor)
        {
            return [];
        }

        // "Which company built the dock": what is known of the dock, and not of companies.
        var subject = _asked.Where(word => !ParticularWords.Contains(word, query.Language)).ToHashSet(StringComparer.Ordinal);
        var there = said.Where(candidate => candidate.Passage.Sheet == nearest.Passage.Sheet && candidate.Terms.Any(term => term.Stated.Length > 0 && subject.Contains(term.Term))).ToList();
        var shown = there.Find(candidate => !IsSide(candidate) && candidate.Score >= options.FurtherShare * there[0].Score) ?? there.FirstOrDefault();
        return shown is null ? [] : Group(shown.Passage);
    }

    /// <summary>Those that hold enough of the question, what prints the kind of thing asked for before what does not.</summary>
    private List<(Candidate Candidate, double Score)> Ordered(IReadOnlyList<Candidate> said, double most)
    {
        var near = said.Where(candidate => candidate.Coverage >= options.CoverageShare * most).ToList();
        near = near.FindAll(candidate => !_time.Contradicts(candidate.Passage)) is { Count: > 0 } timely ? timely : near;

        // What no factor can bring near enough need not be read.
        var least = near.Select(candidate => candidate.Score).DefaultIfEmpty().Max() * Math.Min(_share, options.SideShare) / (Math.Max(options.ListFactor, options.OfferFactor) * options.TimeFactor * options.DoubtFactor);
        return [.. near
            .Where(candidate => candidate.Score >= least)
            .Select(candidate => (candidate, Score: candidate.Score * Factor(candidate)))
            .OrderByDescending(pair => pair.Score)];
    }

    private double Factor(Candidate candidate) =>
        (Lists(candidate) ? options.ListFactor : Prefers(candidate) ? options.OfferFactor : 1)
        * (_time.Meets(candidate.Passage) ? options.TimeFactor : 1)
        * (query.Doubts && IsSide(candidate) ? options.DoubtFactor : 1);

    /// <summary>Whether it names two where two are asked for, or counts and names the very things that are to be listed.</summary>
    private bool Lists(Candidate candidate) => NamesTwo(candidate) || (query.Listed.Count > 0
        && candidate.Terms.Where(term => query.Listed.Contains(term.Term)).SelectMany(term => term.Stated.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } stated
        && Offers.Lists(candidate.Passage, stated));

    private bool NamesTwo(Candidate candidate) => query.WantsList && query.Several == Offers.Pair && Offers.Enumerates(candidate.Passage.Text, query.Several);

    /// <summary>Whether the answer has room for more; for the first it always has.</summary>
    private bool Fits(List<Passage> chosen, List<Passage> group) => chosen.Count == 0
        || (chosen.Count + group.Count <= options.MostStatements && chosen.Concat(group).Sum(passage => AnswerText.Room(passage, snapshot)) <= options.LongestText);

    private static bool IsSide(Candidate candidate) => candidate.Passage.Conflict > 0;

    /// <summary>
    /// All of a disagreement, even when one source was asked for: its side leads, and the others and the caution follow under
    /// the words that the sources disagree, so that no side is ever taken for all there is.
    /// </summary>
    private List<Passage> Group(Passage passage) =>
        [.. snapshot.Disagreement(passage).OrderBy(part => part.Kind == PassageKind.Caution).ThenBy(part => !scope.Holds(part))];

    /// <summary>Words of the question that stand in the statement itself; those above it are shared by its neighbours.</summary>
    private static HashSet<string> Held(Candidate candidate) =>
        [.. candidate.Terms.Where(term => term.Statement > 0).Select(term => term.Term)];

    /// <summary>For a list what names several things; for a count what says it; else what prints the kind of thing asked for, a disagreement what any of its sides prints.</summary>
    private bool Prefers(Candidate candidate) =>
        query.WantsList ? Offers.Enumerates(candidate.Passage.Text, query.Several)
        : query.Asked == Asked.Number && _counted.Count > 0 ? Counts.Says(candidate, _counted)
        : query.Asked != Asked.Anything && snapshot.Disagreement(candidate.Passage).Any(part => Offers.Meets(part, query.Asked));
}
