using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>What a ranking holds, taken apart.</summary>
/// <param name="Said">What may be said, best first.</param>
/// <param name="Gaps">What is known to be open, best first.</param>
internal sealed record Found(List<Candidate> Said, List<Candidate> Gaps)
{
    public static Found In(Ranking ranking, SourceScope scope) => new(
        scope.Of([.. ranking.Candidates.Where(candidate => candidate.Passage.Kind != PassageKind.OpenQuestion)]),
        [.. ranking.Candidates.Where(candidate => candidate.Passage.Kind == PassageKind.OpenQuestion)]);
}
