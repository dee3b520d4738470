namespace CoopBot.Evaluation.Learning;

/// <summary>One question to learn from: the features of its candidates, and which of them answers it.</summary>
/// <param name="Set">The data set it comes from.</param>
/// <param name="Article">The article that answers it; questions of one article never stand on both sides of a fold.</param>
/// <param name="Candidates">In the order of their scores when they were read.</param>
/// <param name="Relevant">Index of the candidate that answers, -1 when none does.</param>
internal sealed record Example(string Set, string Article, IReadOnlyList<IReadOnlyList<float>> Candidates, int Relevant)
{
    /// <summary>The rank of the relevant candidate under the weights, from 1; 0 when it is not among them. Ties count against it.</summary>
    public int Rank(double[] weights)
    {
        if (Relevant < 0)
        {
            return 0;
        }

        var own = Score(Candidates[Relevant], weights);
        return Candidates.Count(candidate => Score(candidate, weights) >= own);
    }

    public static double Score(IReadOnlyList<float> features, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }
}
