using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Records;

/// <summary>A candidate as the answer log keeps it; its text is found in the revision.</summary>
public sealed record LoggedCandidate(
    PassageId PassageId,
    double Score,
    double Coverage,
    double Closeness,
    IReadOnlyList<TermScore> Explanation);
