using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Finds and ranks the passages of a snapshot for a query.</summary>
public static class Retriever
{
    /// <summary>A passage of the other language must be better by this share of its score to stand before one of the asker's own.</summary>
    private const double ForeignCost = 0.1;

    /// <summary>
    /// Both languages as one corpus: a sheet that stands in both has its say in the asker's language only, one that stands in
    /// the other alone is found through glossary, lexicon, names and numbers.
    /// </summary>
    public static Ranking Retrieve(Query query, SnapshotIndex index, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(index);
        var own = Rank(query, index.For(query.Language, audience));
        var other = query.Language == Language.Spanish ? Language.English : Language.Spanish;
        if (!index.HasUntranslated(other, audience))
        {
            return own;
        }

        var foreign = Rank(query, index.For(other, audience)).Candidates
            .Where(candidate => !index.IsTranslated(candidate.Passage.Sheet))
            .Select(candidate => candidate.With(candidate.Score - (ForeignCost * Math.Abs(candidate.Score))));
        return new Ranking([.. own.Candidates.Concat(foreign).OrderByDescending(candidate => candidate.Score).Take(index.MostCandidates)]);
    }

    internal static Ranking Rank(Query query, PassageIndex index)
    {
        var groups = TermGroup.For(query, index);
        var whole = groups.Sum(group => group.Weight * group.Idf);
        using var question = new QuestionView(query, groups, index);
        var reader = new FeatureReader(question, index);
        var context = new Context(query.Context);
        return new Ranking([.. Find(groups, index)
            .Select(hit =>
            {
                var features = reader.Read(hit.Passage, hit.Score, hit.Covered);
                features[(int)Feature.Context] = context.Share(index.Passages[hit.Passage]);
                return new Candidate(
                    index.Passages[hit.Passage],
                    FeatureWeights.Score(features),
                    whole > 0 ? hit.Covered / whole : 0,
                    features,
                    () => Explain(groups, hit.Passage, index));
            })
            .OrderByDescending(candidate => candidate.Score)]);
    }

    private static IEnumerable<(int Passage, double Score, double Covered)> Find(List<TermGroup> groups, PassageIndex index)
    {
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

        return scores.Best(index.Options.Candidates);
    }

    private static void Offer(Alternative alternative, ScoreBoard scores, PassageIndex index)
    {
        var passages = alternative.Parts[0].Passages;
        var frequencies = alternative.Parts[0].Frequencies;
        for (var i = 0; i < passages.Length; i++)
        {
            var frequency = alternative.Parts.Count == 1 ? frequencies[i] : alternative.Frequency(passages[i]);
            if (frequency > 0)
            {
                scores.Offer(passages[i], (float)(alternative.Factor * alternative.Idf * index.Saturate(frequency)), (float)alternative.Factor);
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
                    counts[Field.Aliases])
                {
                    Keywords = counts[Field.Keywords],
                    Translation = counts[Field.Translation],
                    Stated = group.Alternatives.Where(alternative => alternative.IsStated(passage)).MaxBy(alternative => alternative.Factor * alternative.Idf)?.Name ?? "",
                });
            }
        }

        return explanation;
    }
}
