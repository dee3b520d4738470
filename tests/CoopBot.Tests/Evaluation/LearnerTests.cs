using CoopBot.Evaluation.Learning;

namespace CoopBot.Tests.Evaluation;

public sealed class LearnerTests
{
    private const int Planted = 1;
    private const int Harmful = 3;

    [Fact]
    public void What_goes_with_the_right_passage_gets_the_greatest_weight_and_what_goes_with_wrong_ones_the_least()
    {
        var weights = Learner.Learn(Examples());
        Assert.Equal(weights.Max(), weights[Planted]);
        Assert.Equal(weights.Min(), weights[Harmful]);
        Assert.True(weights[Planted] > 1 && weights[Harmful] < -1);
        Assert.True(Examples().Average(example => example.Rank(weights)) < 1.5);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() => Assert.Equal(Learner.Learn(Examples()), Learner.Learn(Examples()));

    [Fact]
    public void A_question_without_a_right_passage_teaches_nothing()
    {
        var examples = Examples();
        Assert.Equal(Learner.Learn(examples), Learner.Learn([.. examples, examples[0] with { Relevant = -1 }]));
    }

    [Fact]
    public void A_tie_counts_against_the_right_passage() =>
        Assert.Equal(2, new Example("", "", [[1f], [1f], [0f]], 0).Rank([1]));

    /// <summary>Four features at random but for one that is high and one that is low in the right passage.</summary>
    private static List<Example> Examples()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, 60).Select(question =>
        {
            var relevant = random.Next(10);
            return new Example("set", $"{question}", [.. Enumerable.Range(0, 10).Select(candidate => Features(random, candidate == relevant))], relevant);
        })];
    }

    private static float[] Features(Random random, bool right)
    {
        var features = Enumerable.Range(0, 4).Select(_ => random.NextSingle()).ToArray();
        features[Planted] = (features[Planted] / 2) + (right ? 0.5f : 0);
        features[Harmful] = (features[Harmful] / 2) + (right ? 0 : 0.5f);
        return features;
    }
}
