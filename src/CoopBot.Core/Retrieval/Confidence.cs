namespace CoopBot.Core.Retrieval;

/// <summary>Tells a question that the snapshot is about from one that it is not, by the best passage.</summary>
internal static class Confidence
{
    public static double Of(Candidate best) => Math.Max(0, best.Score) / (1 + Math.Max(0, best.Score));
}
