namespace CoopBot.Core.Retrieval;

/// <summary>What one sentence holds of the question; see <see cref="Feature"/>.</summary>
internal readonly record struct SentenceFeatures(double Coverage, double Pairs, double Grams, double Brevity, bool OffersKind)
{
    /// <summary>By which the best sentence is chosen.</summary>
    public double Sum => Coverage + Pairs + Grams;
}
