using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Reload;
using Xunit.Abstractions;

namespace CoopBot.Tests.Reloading;

/// <summary>A share of what the evaluation program's <c>reload</c> does in full.</summary>
public sealed class ReloadRunTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_answer_fails_or_mixes_revisions_while_the_folder_is_edited()
    {
        var seed = Cases.Seed();
        var figures = await ReloadRun.RunAsync(
            Repository.Knowledge,
            QuestionSet.Read(Path.Combine(Repository.Root, "tests/CoopBot.Evaluation/Sets/first.jsonl")),
            seconds: 8,
            edits: 60,
            saves: 1,
            seed,
            CancellationToken.None);
        output.WriteLine($"COOPBOT_SEED={seed}: {figures}");
        Assert.Equal(0, figures.Failed);
        Assert.Equal(0, figures.Mixed);
        Assert.True(figures.Asked > 100, "too few questions were asked to say anything");
    }
}
