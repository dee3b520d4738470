using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.OffTopic;

/// <summary>The bot's own belief that a snapshot is about what was asked.</summary>
internal static class Confidence
{
    /// <summary>The score of the best candidate, each feature of which is a share of the question: the score over its ideal. 0 of an empty ranking.</summary>
    public static double Of(Ranking ranking) => ranking.Candidates.Count == 0 ? 0 : ranking.Candidates[0].Score;
}
