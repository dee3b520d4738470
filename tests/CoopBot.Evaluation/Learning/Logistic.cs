namespace CoopBot.Evaluation.Learning;

/// <summary>Logistic regression by Newton's method (iteratively reweighted least squares), its weights held small. Deterministic.</summary>
internal static class Logistic
{
    private const int Steps = 12;

    /// <summary>How strongly the weights are held small, in examples; the first weight, the constant, is free.</summary>
    private const double Ridge = 2;

    /// <param name="rows">Each begins with 1, for the constant; the rest should be of like size.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels)
    {
        var weights = new double[rows[0].Length];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            var curve = new double[weights.Length, weights.Length];
            for (var row = 0; row < rows.Count; row++)
            {
                var chance = Chance(rows[row], weights);
                for (var i = 0; i < weights.Length; i++)
                {
                    slope[i] += ((labels[row] ? 1 : 0) - chance) * rows[row][i];
                    for (var j = 0; j < weights.Length; j++)
                    {
                        curve[i, j] += chance * (1 - chance) * rows[row][i] * rows[row][j];
                    }
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var ridge = i == 0 ? 1e-6 : Ridge;
                slope[i] -= ridge * weights[i];
                curve[i, i] += ridge;
            }

            var change = Solve(curve, slope);
            weights = [.. weights.Zip(change, (weight, by) => weight + by)];
        }

        return weights;
    }

    public static double Chance(double[] row, double[] weights) => 1 / (1 + Math.Exp(-row.Zip(weights, (value, weight) => value * weight).Sum()));

    /// <summary>Gauss and Jordan, with the greatest pivot.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var k = 0; k < size; k++)
            {
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            }

            for (var row = 0; row < size; row++)
            {
                var factor = row == column ? 0 : matrix[row, column] / matrix[column, column];
                right[row] -= factor * right[column];
                for (var k = column; factor != 0 && k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }
            }
        }

        return [.. right.Select((value, i) => value / matrix[i, i])];
    }
}
