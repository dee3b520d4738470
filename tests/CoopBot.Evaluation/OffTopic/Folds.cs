namespace CoopBot.Evaluation.OffTopic;

/// <summary>Articles dealt out at random into folds of nearly the same number.</summary>
internal static class Folds
{
    /// <param name="count">How many folds, at least 2 and at most as many as there are articles.</param>
    public static IReadOnlyList<IReadOnlySet<string>> Of(IEnumerable<string> articles, int count, int seed)
    {
        var shuffled = articles.Distinct().Order(StringComparer.Ordinal).ToArray();
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, shuffled.Length);
        new Random(seed).Shuffle(shuffled);
        return [.. Enumerable.Range(0, count).Select(fold => shuffled.Where((_, i) => i % count == fold).ToHashSet(StringComparer.Ordinal))];
    }
}
