using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.OffTopic;

/// <summary>The bot's own belief that a ranking holds the answer, 0 to 1.</summary>
internal static class Confidence
{
    public static double Of(Ranking ranking) => ranking.Confidence;
}
