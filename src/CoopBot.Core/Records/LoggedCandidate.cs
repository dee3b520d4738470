using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Records;

/// <summary>A candidate as the answer log keeps it; its text is found in the revision.</summary>
/// <param name="Features">Those that are not 0.</param>
public sealed record LoggedCandidate(
    PassageId PassageId,
    double Score,
    double Coverage,
    IReadOnlyDictionary<Feature, float> Features,
    IReadOnlyList<TermScore> Terms)
{
    public static LoggedCandidate Of(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return new LoggedCandidate(
            candidate.Passage.Id,
            candidate.Score,
            candidate.Coverage,
            Enum.GetValues<Feature>().Where(feature => candidate.Features[(int)feature] != 0).ToDictionary(feature => feature, feature => candidate.Features[(int)feature]),
            candidate.Terms);
    }
}
