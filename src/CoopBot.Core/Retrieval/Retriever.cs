using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Finds and ranks the passages of a snapshot for a query.</summary>
public static class Retriever
{
    /// <summary>Below this share of the query's weight the asker's language does not know, and the other is tried.</summary>
    private const double PoorCoverage = 0.4;

    /// <summary>Same-language passages first; those of the other language when it alone knows.</summary>
    public static Ranking Retrieve(Query query, SnapshotIndex index, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(index);
        var own = Rank(query, index.For(query.Language, audience));
        if (BestCoverage(own) >= PoorCoverage)
        {
            return own;
        }

        // A sheet that stands in both languages has had its say already.
        var other = query.Language == Language.Spanish ? Language.English : Language.Spanish;
        var foreign = Rank(query, index.For(other, audience));
        foreign = foreign with { Candidates = [.. foreign.Candidates.Where(candidate => !index.IsTranslated(candidate.Passage.Sheet))] };
        return BestCoverage(foreign) > Math.Max(PoorCoverage, BestCoverage(own)) ? foreign : own;
    }

    internal static Ranking Rank(Query query, PassageIndex index)
    {
        var groups = TermGroup.For(query, index);
        using var scores = new ScoreBoard(index.Passages.Count);
        foreach (var group in groups)
        {
            scores.Begin();
            foreach (var alternative in group.Alternatives)
            {
                Offer(alternative, scores, index);
            }

            scores.End(group.Weight, group.Idf);
        }

        var whole = groups.Sum(group => group.Weight * group.Idf);
        int[] numbers = [.. groups.Select(group => index.Number(group.Term.Forms(index.Language)[0]))];
        double[] weights = [.. groups.Select(group => group.Weight * group.Idf)];
        return new Ranking(index.Language, [.. scores.Best(index.Options.Candidates)
            .Select(hit =>
            {
                var closeness = Closeness.Of(numbers, weights, index.Sequence(hit.Passage), index.Options);
                return new Candidate(
                    index.Passages[hit.Passage],
                    hit.Score + closeness,
                    whole > 0 ? hit.Covered / whole : 0,
                    closeness,
                    Explain(groups, hit.Passage, index));
            })
            .OrderByDescending(candidate => candidate.Score)]);
    }

    private static void Offer(Alternative alternative, ScoreBoard scores, PassageIndex index)
    {
        var first = alternative.Parts[0];
        for (var i = 0; i < first.Passages.Length; i++)
        {
            var frequency = alternative.Parts.Count == 1 ? first.Frequencies[i] : alternative.Frequency(first.Passages[i]);
            if (frequency > 0)
            {
                scores.Offer(first.Passages[i], (float)(alternative.Factor * alternative.Idf * index.Saturate(frequency)), (float)alternative.Factor);
            }
        }
    }

    private static List<TermScore> Explain(List<TermGroup> groups, int passage, PassageIndex index)
    {
        var explanation = new List<TermScore>();
        foreach (var group in groups)
        {
            var best = group.Alternatives
                .Select(alternative => (alternative, score: alternative.Factor * alternative.Idf * index.Saturate(alternative.Frequency(passage))))
                .OrderByDescending(pair => pair.score)
                .FirstOrDefault();
            if (best.score > 0)
            {
                var part = best.alternative.Parts[0];
                var counts = part.Counts[part.Find(passage)];
                explanation.Add(new TermScore(
                    group.Term.Surface,
                    best.alternative.Name,
                    group.Weight * best.score,
                    counts[Field.Statement],
                    counts[Field.Section],
                    counts[Field.Title],
                    counts[Field.Aliases]));
            }
        }

        return explanation;
    }

    private static double BestCoverage(Ranking ranking) =>
        ranking.Candidates.Count == 0 ? 0 : ranking.Candidates.Max(candidate => candidate.Coverage);
}
