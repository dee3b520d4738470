using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Reload;

/// <summary>What a run of questions under edits showed.</summary>
/// <param name="Failed">Questions that ended in an exception.</param>
/// <param name="Mixed">Answers that cite what is not in their own revision, or whose candidates are not.</param>
/// <param name="Revisions">How many different revisions answers were given from.</param>
/// <param name="SaveToLive">Milliseconds from saving a file to the first question answered from it, one save at a time.</param>
internal sealed record ReloadFigures(
    int Asked,
    int Failed,
    int Mixed,
    int Edits,
    int Revisions,
    IReadOnlyList<double> AnswerTimes,
    IReadOnlyList<double> SaveToLive)
{
    public override string ToString() => FormattableString.Invariant(
        $"asked {Asked}, failed {Failed}, mixed {Mixed}; {Edits} edits, {Revisions} revisions answered from; an answer p50 {Percentiles.Of(AnswerTimes, 0.5)} ms, p99 {Percentiles.Of(AnswerTimes, 0.99)} ms, slowest {AnswerTimes.DefaultIfEmpty().Max():0.0} ms; save to live median {Percentiles.Of(SaveToLive, 0.5):0} ms, longest {SaveToLive.DefaultIfEmpty().Max():0} ms of {SaveToLive.Count}");
}
