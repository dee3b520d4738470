using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>Puts together questions that ask for the same and did not get it, in either language.</summary>
public sealed class GapFinder(UnmetReader reader, CurrentIndex current, ITranslator translator, Answerer answerer)
{
    /// <summary>Older ones are left out: the page must come in seconds however long the log is.</summary>
    private const int MostEntries = 100_000;

    /// <summary>Likewise wordings that are asked less often than so many others.</summary>
    private const int MostWordings = 5_000;

    private const int MostTerms = 5;
    private const int MostExamples = 5;

    /// <summary>An open question that holds less of what is asked asks for something else.</summary>
    private const double LeastCoverage = 0.5;

    /// <param name="filter">Which entries are looked at.</param>
    /// <param name="most">Gaps to report.</param>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public async Task<GapReport> FindAsync(LogFilter filter, int most, CancellationToken cancellationToken)
    {
        var index = current.Take();
        var unmet = await reader.FindAsync(filter, MostEntries, cancellationToken);
        var clusters = await Task.Run(() => Clusters.Of(unmet.Take(MostWordings), index), cancellationToken);
        var gaps = new List<Gap>();
        foreach (var cluster in clusters.Take(most))
        {
            gaps.Add(await GapAsync(cluster, index, cancellationToken));
        }

        return new GapReport(gaps, clusters.Count, unmet.Sum(question => question.Times));
    }

    private async Task<Gap> GapAsync(Cluster cluster, SnapshotIndex index, CancellationToken cancellationToken)
    {
        var snapshot = index.Snapshot;
        var again = await answerer(cluster.Questions[0].Question, translator, index, TimeProvider.System, cancellationToken);
        var passages = again.Candidates
            .Select(candidate => (candidate.Coverage, Passage: snapshot.TryFind(candidate.PassageId, out var passage) ? passage : null))
            .Where(candidate => candidate.Passage is not null)
            .ToList();
        return new Gap(
            [.. cluster.Terms.Where(term => term.Surface.Length > 0).OrderByDescending(term => term.Weight).Take(MostTerms).Select(term => term.Surface)],
            cluster.Times,
            cluster.Questions.Max(question => question.Last),
            cluster.Questions.Sum(question => question.Unanswered),
            [.. cluster.Questions.Take(MostExamples)],
            again.Answer,
            passages.Select(candidate => candidate.Passage!.Sheet).FirstOrDefault(),
            passages
                .Where(candidate => candidate.Passage!.Kind == PassageKind.OpenQuestion && candidate.Coverage >= LeastCoverage)
                .OrderByDescending(candidate => candidate.Coverage)
                .Select(candidate => candidate.Passage!.Text)
                .FirstOrDefault(""));
    }
}
