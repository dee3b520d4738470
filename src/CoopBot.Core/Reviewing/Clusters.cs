using System.Numerics;
using System.Runtime.InteropServices;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>
/// Leader clustering (J. A. Hartigan, "Clustering Algorithms", 1975, chapter 3): in one pass over the questions, the most asked first,
/// each joins the cluster whose first question is most like it, or begins one. One pass and no number of clusters to guess, and
/// five questions already make a report.
/// </summary>
/// <remarks>
/// Likeness is the weight of the words of each that mean a word of the other, by the weight of all (Dice's coefficient, weighted), 0 to 1.
/// It is summed up along the meanings, as retrieval sums up scores along postings, so that only clusters that share one are looked at.
/// </remarks>
internal sealed class Clusters
{
    /// <summary>
    /// Two questions with less in common ask for different things, about one subject mostly. Chosen on the open questions of the
    /// shipped folder, 207 with their translations: 188 come to stand with theirs, and 67 pairs of strangers together; at 0.6
    /// it is 183 and 292, at 0.8 159 and 24.
    /// </summary>
    private const double LeastLikeness = 0.7;

    /// <summary>Words of a question that are looked at: as many as there are bits.</summary>
    private const int MostTerms = 64;

    private readonly List<Cluster> _clusters = [];
    private readonly Dictionary<string, List<(int Cluster, int Term)>> _byMeaning = new(StringComparer.Ordinal);

    private Clusters()
    {
    }

    /// <param name="questions">The most asked first.</param>
    /// <returns>Those asked most often first.</returns>
    public static IReadOnlyList<Cluster> Of(IEnumerable<Unmet> questions, SnapshotIndex index)
    {
        var clusters = new Clusters();
        var weighed = questions.AsParallel().AsOrdered().Select(question =>
            (Question: question, Terms: Meanings.Of(question.Query, question.Question.Origin.Audience, index).Take(MostTerms).ToList()));
        foreach (var (question, terms) in weighed)
        {
            clusters.Take(question, terms);
        }

        return [.. clusters._clusters.OrderByDescending(cluster => cluster.Times).ThenByDescending(cluster => cluster.Questions.Max(question => question.Last))];
    }

    private void Take(Unmet question, List<WeighedTerm> terms)
    {
        var whole = terms.Sum(term => term.Weight);
        var best = -1;
        var most = LeastLikeness;
        foreach (var (number, (own, others)) in Shared(terms))
        {
            var cluster = _clusters[number];
            var likeness = (Weight(terms, own) + Weight(cluster.Terms, others)) / (whole + cluster.Weight);
            if (likeness >= most)
            {
                (best, most) = (number, likeness);
            }
        }

        if (best >= 0)
        {
            _clusters[best].Questions.Add(question);
        }
        else
        {
            Begin(new Cluster(question, terms));
        }
    }

    /// <returns>By cluster, as bits: the words of the question that mean one of its first question, and those of that one.</returns>
    private Dictionary<int, (ulong Own, ulong Others)> Shared(List<WeighedTerm> terms)
    {
        var shared = new Dictionary<int, (ulong Own, ulong Others)>();
        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var meaning in terms[i].Meanings)
            {
                foreach (var (cluster, term) in _byMeaning.GetValueOrDefault(meaning, []))
                {
                    ref var bits = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, cluster, out _);
                    bits = (bits.Own | (1UL << i), bits.Others | (1UL << term));
                }
            }
        }

        return shared;
    }

    private void Begin(Cluster cluster)
    {
        for (var i = 0; i < cluster.Terms.Count; i++)
        {
            foreach (var meaning in cluster.Terms[i].Meanings)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byMeaning, meaning, out _);
                (known ??= []).Add((_clusters.Count, i));
            }
        }

        _clusters.Add(cluster);
    }

    private static double Weight(IReadOnlyList<WeighedTerm> terms, ulong bits)
    {
        var weight = 0.0;
        for (; bits != 0; bits &= bits - 1)
        {
            weight += terms[BitOperations.TrailingZeroCount(bits)].Weight;
        }

        return weight;
    }
}
