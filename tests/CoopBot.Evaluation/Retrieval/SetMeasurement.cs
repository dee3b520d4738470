using CoopBot.Core.Questions;
using CoopBot.Evaluation.Statistics;
using CoopBot.Evaluation.Typos;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>A data set run through the bot's index and, in the same process, through the peer's.</summary>
/// <param name="OwnTypos">The same questions with a typing error each; null when not asked for.</param>
/// <param name="Translated">The same questions with a translator's help; null without one, and where no question is in the other language.</param>
/// <param name="Memory">Resident megabytes of the process with the bot's index, before the peer's is built.</param>
internal sealed record SetMeasurement(
    DataSet Set,
    int Seed,
    SetRun Own,
    SetRun Peer,
    SetRun? OwnTypos,
    SetRun? PeerTypos,
    TranslatedRun? Translated,
    double OwnBuild,
    double PeerBuild,
    long Memory)
{
    public static SetMeasurement Of(DataSet set, bool asChat, bool typos, int seed, Settings settings, ITranslator? translator)
    {
        var mistyped = typos ? Mistyped(set.Queries, new Random(seed)) : null;
        var index = new OwnIndex(set.AsSnapshot(), set.Language, asChat, settings);
        var own = Warm(set.Queries, index.Search);
        var ownTypos = mistyped is null ? null : SetRun.Of(mistyped, index.Search);
        var translated = translator is null ? null : TranslatedRun.Of(set.Queries, index, translator);
        GC.Collect();
        var memory = Environment.WorkingSet / (1024 * 1024);
        using var peer = new FullTextIndex(set.Documents);
        return new SetMeasurement(
            set,
            seed,
            own,
            Warm(set.Queries, peer.Search),
            ownTypos,
            mistyped is null ? null : SetRun.Of(mistyped, peer.Search),
            translated,
            index.BuildSeconds,
            peer.BuildSeconds,
            memory);
    }

    /// <summary>What can be compared later, question by question.</summary>
    public IEnumerable<SavedRun> Saved()
    {
        yield return SavedRun.Of(Set.Name, SavedRun.Own, null, Own);
        yield return SavedRun.Of(Set.Name, FullTextIndex.Name, null, Peer);
        if (OwnTypos is not null && PeerTypos is not null)
        {
            yield return SavedRun.Of(Set.Name, SavedRun.Own, Seed, OwnTypos);
            yield return SavedRun.Of(Set.Name, FullTextIndex.Name, Seed, PeerTypos);
        }

        if (Translated is not null)
        {
            yield return SavedRun.Of(Set.Name, SavedRun.OwnTranslated, null, Translated.Run);
        }
    }

    /// <summary>One flat object; what is named fts5 is the peer's.</summary>
    public Dictionary<string, object> AsJson()
    {
        var figures = new Dictionary<string, object>
        {
            ["set"] = Set.Name,
            ["passages"] = Set.Documents.Count,
            ["queries"] = Set.Queries.Count,
            ["recall_at_1"] = Math.Round(Own.Recall(1), 4),
            ["recall_at_5"] = Math.Round(Own.Recall(5), 4),
            ["recall_at_10"] = Math.Round(Own.Recall(10), 4),
            ["recall_at_20"] = Math.Round(Own.Recall(20), 4),
            ["mrr_at_10"] = Math.Round(Own.ReciprocalRank(), 4),
            ["ndcg_at_10"] = Math.Round(Own.Ndcg(), 4),
            ["build_s"] = Math.Round(OwnBuild, 3),
            ["p50_ms"] = Percentiles.Of(Own.Times, 0.50),
            ["p95_ms"] = Percentiles.Of(Own.Times, 0.95),
            ["rss_mb"] = Memory,
            ["fts5_recall_at_1"] = Math.Round(Peer.Recall(1), 4),
            ["fts5_mrr_at_10"] = Math.Round(Peer.ReciprocalRank(), 4),
            ["fts5_p50_ms"] = Percentiles.Of(Peer.Times, 0.50),
            ["fts5_p95_ms"] = Percentiles.Of(Peer.Times, 0.95),
        };
        if (Translated is not null)
        {
            figures["translated_recall_at_1"] = Math.Round(Translated.Run.Recall(1), 4);
            figures["translated_mrr_at_10"] = Math.Round(Translated.Run.ReciprocalRank(), 4);
            figures["translation_p50_ms"] = Percentiles.Of(Translated.Waited, 0.50);
            figures["translation_p95_ms"] = Percentiles.Of(Translated.Waited, 0.95);
        }

        if (OwnTypos is not null && PeerTypos is not null)
        {
            figures["seed"] = Seed;
            figures["typos_recall_at_1"] = Math.Round(OwnTypos.Recall(1), 4);
            figures["fts5_typos_recall_at_1"] = Math.Round(PeerTypos.Recall(1), 4);
        }

        return figures;
    }

    /// <summary>Once unmeasured, so that the times are those of a running service.</summary>
    private static SetRun Warm(IReadOnlyList<DataSetQuery> queries, Func<string, IReadOnlyList<string>> search)
    {
        SetRun.Of(queries, search);
        return SetRun.Of(queries, search);
    }

    private static List<DataSetQuery> Mistyped(IReadOnlyList<DataSetQuery> queries, Random random) =>
        [.. queries.Select(query => query with { Text = TypingError.In(query.Text, random) })];
}
