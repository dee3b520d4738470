using CoopBot.Evaluation.Cost;

namespace CoopBot.Tests.Evaluation;

public sealed class LoadTests
{
    [Fact]
    public void Made_up_passages_repeat_by_seed_and_a_smaller_load_begins_like_a_larger_one()
    {
        var load = Load.Generate(passages: 50, words: 30, questions: 10, seed: 2);
        Assert.Equal(load.Documents, Load.Generate(50, 30, 10, seed: 2).Documents);
        Assert.Equal(load.Documents.Take(20), Load.Generate(20, 30, 10, seed: 2).Documents);
        Assert.NotEqual(load.Documents, Load.Generate(50, 30, 10, seed: 3).Documents);
        Assert.Equal(50, load.Documents.Select(document => document.Id).Distinct().Count());
    }

    [Fact]
    public void Words_are_as_unequal_as_those_of_a_language()
    {
        var counts = Load.Generate(passages: 500, words: 100, questions: 1, seed: 2).Documents
            .SelectMany(document => document.Text.TrimEnd('.').Split(' '))
            .CountBy(word => word)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => (double)pair.Value)
            .ToList();

        // In proportion to 1 over the rank: the tenth a tenth of the first, or nearly.
        Assert.InRange(counts[0] / counts[9], 6, 14);
        Assert.InRange(counts[0] / counts[99], 60, 140);
        Assert.InRange(counts.Count(count => count == 1) / (double)counts.Count, 0.4, 0.9);
    }
}
