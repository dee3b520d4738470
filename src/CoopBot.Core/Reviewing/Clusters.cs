using CoopBot.Core.Records.Listing;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>
/// Leader clustering (J. A. Hartigan, "Clustering Algorithms", 1975, chapter 3): in one pass over the questions, the most asked first,
/// each joins the cluster whose first question is most like it, or begins one. One pass and no number of clusters to guess, and
/// five questions already make a report.
/// </summary>
internal static class Clusters
{
    /// <summary>
    /// Two questions with less in common ask for different things, about one subject mostly. Chosen on the open questions of the
    /// shipped folder, 207 with their translations: 176 come to stand with theirs, and 133 pairs of strangers together; at 0.65
    /// it is 159 and 343, at 0.8 165 and 66.
    /// </summary>
    private const double LeastLikeness = 0.75;

    /// <summary>A word so common that more clusters than this begin with it tells none of them apart.</summary>
    private const int MostFollowed = 200;

    /// <param name="questions">The most asked first.</param>
    /// <returns>Those asked most often first.</returns>
    public static IReadOnlyList<Cluster> Of(IEnumerable<Unmet> questions, SnapshotIndex index)
    {
        var clusters = new List<Cluster>();
        var byMeaning = new Dictionary<string, List<Cluster>>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var terms = Meanings.Of(question.Query, question.Question.Origin.Audience, index);
            var joined = Near(terms, byMeaning)
                .Select(cluster => KeyValuePair.Create(cluster, Meanings.Likeness(terms, cluster.Terms)))
                .Where(near => near.Value >= LeastLikeness)
                .OrderByDescending(near => near.Value)
                .Select(near => near.Key)
                .FirstOrDefault();
            if (joined is not null)
            {
                joined.Questions.Add(question);
                continue;
            }

            var begun = new Cluster(question, terms);
            clusters.Add(begun);
            foreach (var meaning in terms.SelectMany(term => term.Meanings).Distinct(StringComparer.Ordinal))
            {
                (byMeaning.TryGetValue(meaning, out var known) ? known : byMeaning[meaning] = []).Add(begun);
            }
        }

        return [.. clusters.OrderByDescending(cluster => cluster.Times).ThenByDescending(cluster => cluster.Questions.Max(question => question.Last))];
    }

    private static IEnumerable<Cluster> Near(IReadOnlyList<WeighedTerm> terms, Dictionary<string, List<Cluster>> byMeaning) => terms
        .SelectMany(term => term.Meanings)
        .Select(meaning => byMeaning.GetValueOrDefault(meaning, []))
        .Where(known => known.Count <= MostFollowed)
        .SelectMany(known => known)
        .Distinct();
}
