namespace CoopBot.Core.Retrieval;

/// <summary>What a query found in one snapshot, best first; in the asker's language and, where it alone knows, in the other.</summary>
public sealed record Ranking(IReadOnlyList<Candidate> Candidates);
