using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.OffTopic;

/// <summary>The bot's own belief that a ranking holds the answer, 0 to 1.</summary>
internal static class Confidence
{
    /// <summary>The coverage of the best candidate, which the composer's floor looks at; 0 of an empty ranking.</summary>
    public static double Of(Ranking ranking) => ranking.Candidates.Count == 0 ? 0 : ranking.Candidates[0].Coverage;
}
