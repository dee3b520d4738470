namespace CoopBot.Evaluation.Learning;

/// <summary>
/// Linear weights by which the relevant candidate stands before the others: the likelihood of the relevant one under a softmax
/// over the candidates (ListNet's top-one likelihood, Cao et al., 2007), climbed with Adam (Kingma and Ba, 2015). The same
/// examples always give the same weights.
/// </summary>
internal static class Learner
{
    private const int Steps = 300;

    /// <summary>From this step on the steps are shorter, so that the weights settle.</summary>
    private const int Settling = 200;

    private const double Step = 0.15;
    private const double SettledStep = 0.03;

    /// <summary>Keeps the weights of features that say the same from growing against each other.</summary>
    private const double Shrinkage = 1e-4;

    /// <summary>The best by the first score; the rest are too far behind to teach anything.</summary>
    private const int MostCandidates = 40;

    public static double[] Learn(IReadOnlyList<Example> examples)
    {
        var learned = examples.Where(example => example.Relevant >= 0).ToList();
        var count = learned[0].Candidates[0].Count;
        var (weights, mean, square) = (new double[count], new double[count], new double[count]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[count];
            foreach (var example in learned)
            {
                Add(example, weights, gradient);
            }

            for (var i = 0; i < count; i++)
            {
                var slope = (gradient[i] / learned.Count) - (Shrinkage * weights[i]);
                mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                square[i] = (0.999 * square[i]) + (0.001 * slope * slope);
                weights[i] += (step > Settling ? SettledStep : Step)
                    * (mean[i] / (1 - Math.Pow(0.9, step)))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-9);
            }
        }

        return weights;
    }

    private static void Add(Example example, double[] weights, double[] gradient)
    {
        var shown = example.Candidates.Take(MostCandidates).ToList();
        var relevant = example.Candidates[example.Relevant];
        if (example.Relevant >= MostCandidates)
        {
            shown.Add(relevant);
        }

        var scores = shown.ConvertAll(candidate => Example.Score(candidate, weights));
        var greatest = scores.Max();
        var shares = scores.ConvertAll(score => Math.Exp(score - greatest));
        var sum = shares.Sum();
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] += relevant[i];
        }

        for (var c = 0; c < shown.Count; c++)
        {
            var share = shares[c] / sum;
            for (var i = 0; share > 1e-6 && i < gradient.Length; i++)
            {
                gradient[i] -= share * shown[c][i];
            }
        }
    }
}
