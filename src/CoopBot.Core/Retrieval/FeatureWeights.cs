namespace CoopBot.Core.Retrieval;

/// <summary>What each feature counts in the score by which the best passages are put in order.</summary>
/// <remarks>
/// Learned by <c>dotnet run -c Release --project tests/CoopBot.Evaluation -- learn train-squad-en train-squad-es</c>: 15,231
/// questions, 9,380 English ones on 2,067 paragraphs of SQuAD 1.1's development set, with and without the articles' titles, and
/// 5,851 Spanish ones on 1,996 paragraphs. In five folds by article, each scored with weights learned on the other articles,
/// Recall@1 was .838 (with titles), .835 (without) and .778 (Spanish); BM25F and the closeness of neighbouring words gave .798
/// with titles and .726 in Spanish, SQLite's FTS5 .780 and .704. Between the folds the weights hardly differ (Bm25 3.8 to 4.0,
/// Grams 3.9 to 4.2) but that of <see cref="Feature.Numbers"/> (0.6 to 3.1).
/// Such paragraphs have neither aliases nor keywords; <see cref="Feature.Noted"/> was chosen from 0, 2, 4, ... 10 by the answers to
/// 570 questions on this folder, where all from 2 to 6 did as well. Nor have they turns before: <see cref="Feature.Context"/> was chosen from 0, 1 and 2 by 14 question sets.
/// </remarks>
public static class FeatureWeights
{
    private static readonly double[] _learned = InOrder(new()
    {
        [Feature.Bm25] = 3.9,
        [Feature.Surface] = 2.6,
        [Feature.Pairs] = 2.7,
        [Feature.Skips] = 1.7,
        [Feature.Grams] = 4.0,
        [Feature.Window] = 2.8,
        [Feature.Heading] = 2.0,
        [Feature.Numbers] = 1.0,
        [Feature.Names] = 0.8,
        [Feature.Missing] = -0.3,
        [Feature.Focus] = -1.1,
        [Feature.Sentence] = 2.1,
        [Feature.SentencePairs] = 2.2,
        [Feature.SentenceGrams] = 2.4,
        [Feature.Brevity] = 3.0,
        [Feature.Kind] = 0.7,
        [Feature.Before] = 4.0,
        [Feature.After] = 2.5,
        [Feature.Noted] = 3.0,
        [Feature.Context] = 1.0,
    });

    /// <summary>May be below 0: what often goes with wrong passages.</summary>
    public static double Of(Feature feature) => _learned[(int)feature];

    internal static double Score(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += _learned[i] * features[i];
        }

        return sum;
    }

    private static double[] InOrder(Dictionary<Feature, double> weights) => [.. Enum.GetValues<Feature>().Select(feature => weights[feature])];
}
