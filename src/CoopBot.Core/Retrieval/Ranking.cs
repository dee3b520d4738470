namespace CoopBot.Core.Retrieval;

/// <summary>What a query found in one snapshot, best first; in the asker's language and, where it alone knows, in the other.</summary>
public sealed record Ranking(IReadOnlyList<Candidate> Candidates)
{
    /// <summary>How likely it is that the snapshot is about what was asked at all, 0 to 1.</summary>
    public double Confidence => Candidates.Count == 0 ? 0 : Retrieval.Confidence.Of(Candidates[0]);
}
