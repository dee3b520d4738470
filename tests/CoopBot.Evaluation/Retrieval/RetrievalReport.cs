using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>A measurement for people to read: each figure beside the peer's and beside what is published.</summary>
internal static class RetrievalReport
{
    public static void Write(TextWriter to, SetMeasurement measured)
    {
        var top = measured.Set.Name.Contains("sentences", StringComparison.Ordinal) ? "P@1" : "Recall@1";
        to.WriteLine($"{measured.Set.Name}: {measured.Set.Documents.Count} passages, {measured.Set.Queries.Count} questions");
        to.WriteLine($"  {"",-36} {top,9} {"Recall@10",9} {"MRR@10",7} {"p50 ms",7} {"p95 ms",7} {"build s",7}");
        Line(to, SavedRun.Own, measured.Own, measured.OwnBuild);
        if (measured.Translated is { } helped)
        {
            Line(to, SavedRun.OwnTranslated, helped.Run, measured.OwnBuild);
        }

        Line(to, $"{FullTextIndex.Name}, same run", measured.Peer, measured.PeerBuild);
        foreach (var baseline in Baseline.For(measured.Set.Name))
        {
            to.WriteLine(FormattableString.Invariant($"  {$"{baseline.Peer}, published",-36} {baseline.RecallAt1,9:.000} {"",9} {(baseline.MrrAt10 > 0 ? baseline.MrrAt10 : null),7:.000}"));
        }

        to.WriteLine(FormattableString.Invariant(
            $"  answers {Percentiles.At(measured.Peer.Times, 0.5) / Percentiles.At(measured.Own.Times, 0.5):0.0} times as fast as {FullTextIndex.Name} (p50)"));
        SavedRun[] saved = [.. measured.Saved()];
        Compare(to, saved[0], saved[1], FullTextIndex.Name, measured.Seed);
        if (measured.Translated is { } translated)
        {
            Compare(to, SavedRun.Of(measured.Set.Name, SavedRun.OwnTranslated, null, translated.Run), saved[0], "itself without", measured.Seed);
            to.WriteLine($"  translating took {Percentiles.Of(translated.Waited, 0.5)} ms (p50), {Percentiles.Of(translated.Waited, 0.95)} ms (p95) for {translated.Waited.Count} questions");
        }

        if (measured is { OwnTypos: { } own, PeerTypos: { } peer })
        {
            to.WriteLine($"  with one typing error in each question, seed {measured.Seed}:");
            Kept(to, SavedRun.Own, measured.Own, own);
            Kept(to, FullTextIndex.Name, measured.Peer, peer);
            Compare(to, saved[2], saved[3], FullTextIndex.Name, measured.Seed);
        }
    }

    /// <summary>How a run does beside another of the same questions.</summary>
    public static void Compare(TextWriter to, SavedRun run, SavedRun other, string name, int seed)
    {
        var (top, reciprocal) = run.Over(other, seed);
        to.WriteLine($"  {run.System} over {name}: Recall@1 {top}; MRR@10 {reciprocal} ({PairedBootstrap.Resamples:N0} paired resamples, seed {seed})");
    }

    private static void Line(TextWriter to, string name, SetRun run, double build) => to.WriteLine(FormattableString.Invariant(
        $"  {name,-36} {run.Recall(1),9:.0000} {run.Recall(10),9:.0000} {run.ReciprocalRank(),7:.0000} {Percentiles.Of(run.Times, 0.5),7} {Percentiles.Of(run.Times, 0.95),7} {build,7:0.00}"));

    private static void Kept(TextWriter to, string name, SetRun clean, SetRun typos) => to.WriteLine(FormattableString.Invariant(
        $"    {name,-34} Recall@1 {clean.Recall(1):.0000} clean, {typos.Recall(1):.0000} with errors: {100 * typos.Recall(1) / clean.Recall(1):0.0} % kept"));
}
