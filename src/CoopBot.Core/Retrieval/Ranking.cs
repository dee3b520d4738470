using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>What a query found in one snapshot, best first.</summary>
/// <param name="Language">The language of the passages: the asker's, or the other where it alone knows.</param>
public sealed record Ranking(Language Language, IReadOnlyList<Candidate> Candidates);
