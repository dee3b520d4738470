using CoopBot.Core.Questions;
using CoopBot.Evaluation.OffTopic;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Tests.Evaluation;

public sealed class OffTopicTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(5, 48)]
    [InlineData(7, 7)]
    public void Folds_share_no_article_hold_all_and_are_of_nearly_one_size(int count, int articles)
    {
        string[] all = [.. Enumerable.Range(0, articles).Select(i => $"article {i}")];
        var folds = Folds.Of(all.Concat(all), count, seed: 4);

        Assert.Equal(count, folds.Count);
        Assert.Equal(all.Order(), folds.SelectMany(fold => fold).Order());
        Assert.InRange(folds.Max(fold => fold.Count) - folds.Min(fold => fold.Count), 0, 1);
    }

    [Fact]
    public void Folds_repeat_by_their_seed()
    {
        string[] all = [.. Enumerable.Range(0, 40).Select(i => $"article {i}")];
        Assert.Equal(Folds.Of(all, 4, seed: 4), Folds.Of(all.Reverse(), 4, seed: 4));
        Assert.NotEqual(Folds.Of(all, 4, seed: 4), Folds.Of(all, 4, seed: 5));
    }

    [Fact]
    public void Each_question_is_asked_once_of_an_index_that_holds_its_article_and_once_of_one_that_does_not()
    {
        string[] words = ["patrol", "harbour", "helicopter", "radar", "uniform", "airport"];
        var set = new DataSet(
            "made up",
            Language.English,
            [.. words.Select((word, i) => new Document($"Article{i}#0", "", $"The {word} was given to the navy."))],
            [.. words.Select((word, i) => new DataSetQuery($"q{i}", $"Who got the {word}?", new HashSet<string> { $"Article{i}#0" }))]);

        var asked = OffTopicRun.Of(set, folds: 3, seed: 1, Settings.Read(Settings.Sources([])));

        Assert.Equal(words.Length, asked.Count(question => question.Answerable));
        Assert.Equal(words.Length, asked.Count(question => !question.Answerable));
        // The word asked for is rare; without its passage only "the" is found, which all hold.
        Assert.All(asked, question => Assert.Equal(question.Answerable, question.Peer > 0.5));
    }
}
