using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Retrieval;

/// <summary>A passage that a query found.</summary>
/// <param name="Score">BM25 over the fields and closeness, above 0; comparable within one ranking only.</param>
/// <param name="Coverage">Share of the query's weight (idf times term weight) that the passage holds, 0 to 1.</param>
/// <param name="Closeness">The part of the score that comes from the question's words standing together.</param>
/// <param name="Explanation">What each term of the query brought, in the order of the query; with the closeness it adds up to the score.</param>
public sealed record Candidate(
    Passage Passage,
    double Score,
    double Coverage,
    double Closeness,
    IReadOnlyList<TermScore> Explanation);
