using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Reviewing;
using CoopBot.Evaluation.Questions;
using CoopBot.Tests.Answers;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Reviewing;

public sealed class PromotionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_is_promoted_is_a_question_set_that_the_bot_passes_now()
    {
        using var desk = await Desk.OpenAsync();
        foreach (var (question, previous) in new[] { ("¿cuántas lanchas patrulleras donaron?", Array.Empty<string>()), ("y cuánto costaron?", ["qué son las lanchas patrulleras"]), ("who won the football cup?", []) })
        {
            var entry = await desk.AskAsync(question, previous);
            Assert.IsType<Promoted.Added>(await desk.Review.Promotion.PromoteAsync(entry, Expected.From(entry, Verdict.Right)!, "Ana", None));
        }

        var judged = await QuestionSet.AskAsync(
            QuestionSet.Read(desk.Review.Cases.FilePath),
            desk.Current.Take(),
            Settings.Read(Settings.Sources([])),
            None);
        Assert.Equal(3, judged.Count);
        Assert.All(judged, answer => Assert.Equal((CoopBot.Evaluation.Questions.Verdict.Right, ""), (answer.Verdict, answer.Why)));
        Assert.Equal(["reviewed", "reviewed", "unanswerable"], judged.Select(answer => answer.Question.Kind));
    }

    [Fact]
    public async Task A_question_is_in_the_set_once_and_what_cannot_be_a_case_is_refused()
    {
        using var desk = await Desk.OpenAsync();
        var promotion = desk.Review.Promotion;
        var first = await desk.AskAsync("How many patrol boats were donated?");
        var again = await desk.AskAsync("how many PATROL boats were donated");
        var later = await desk.AskAsync("how many patrol boats were donated", "what is the polygraph school?");
        var cites = (Expected.Citing)Expected.From(first, Verdict.Right)!;

        Assert.IsType<Promoted.Refused>(await promotion.PromoteAsync(first, cites with { Sources = ["no-such-source"] }, "Ana", None));
        Assert.IsType<Promoted.Refused>(await promotion.PromoteAsync(first, cites with { Sources = [] }, "Ana", None));
        Assert.IsType<Promoted.Refused>(await promotion.PromoteAsync(first with { Question = first.Question with { Text = "" } }, cites, "Ana", None));
        Assert.False(File.Exists(desk.Review.Cases.FilePath));

        Assert.IsType<Promoted.Added>(await promotion.PromoteAsync(first, cites, "Ana", None));
        Assert.IsType<Promoted.Refused>(await promotion.PromoteAsync(first, cites, "Bea", None));
        Assert.IsType<Promoted.Refused>(await promotion.PromoteAsync(again, cites, "Bea", None));
        Assert.IsType<Promoted.Added>(await promotion.PromoteAsync(later, cites, "Bea", None));
        Assert.Equal([$"r-{first.Id}", $"r-{later.Id}"], desk.Review.Cases.Read().Select(one => one.Id));
        var inside = again with { Question = again.Question with { Origin = again.Question.Origin with { Audience = Audience.Moderators } } };
        Assert.Equal("moderators", Assert.IsType<Promoted.Added>(await promotion.PromoteAsync(inside, cites, "Bea", None)).Case.Audience);
        Assert.Equal(1, await promotion.WithdrawAsync([inside.Id], None));

        Assert.Equal(1, await promotion.WithdrawAsync([first.Id], None));
        Assert.Equal([$"r-{later.Id}"], desk.Review.Cases.Read().Select(one => one.Id));
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_forgotten_in_the_set_too()
    {
        using var desk = await Desk.OpenAsync();
        var mine = await AskAsync("who won the football cup?", "42");
        var another = await AskAsync("who won the tennis cup?", "43");
        foreach (var entry in new[] { mine, another })
        {
            await desk.Review.Promotion.PromoteAsync(entry, new Expected.Abstention(), "Ana", None);
        }

        Assert.Equal(0, await desk.Review.Promotion.WithdrawErasedAsync(desk.Records.Log, None));
        await new PersonalData(desk.Records.Database).ForgetAsync("discord", "42", None);

        Assert.Equal(1, await desk.Review.Promotion.WithdrawErasedAsync(desk.Records.Log, None));
        Assert.Equal([$"r-{another.Id}"], desk.Review.Cases.Read().Select(one => one.Id));

        Task<Entry> AskAsync(string question, string asker) =>
            desk.Pipeline.AnswerAsync(new Question(question, [], new Origin("discord", "", Audience.Everyone, asker)), None);
    }

    [Fact]
    public async Task Many_who_promote_at_once_lose_nothing_and_leave_nothing_beside_the_file()
    {
        using var desk = await Desk.OpenAsync();
        var entries = new List<Entry>();
        for (var i = 0; i < 20; i++)
        {
            entries.Add(await desk.AskAsync($"who won football cup number {i}?"));
        }

        await Task.WhenAll(entries.Select(entry => desk.Review.Promotion.PromoteAsync(entry, new Expected.Abstention(), "Ana", None)));

        Assert.Equal(entries.Select(entry => $"r-{entry.Id}").Order(), desk.Review.Cases.Read().Select(one => one.Id).Order());
        Assert.Equal([desk.Review.Cases.FilePath], Directory.EnumerateFiles(Path.GetDirectoryName(desk.Review.Cases.FilePath)!));
    }

    [Fact]
    public async Task A_broken_line_is_named_and_nothing_is_written_over_it()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("who won the football cup?");
        Directory.CreateDirectory(Path.GetDirectoryName(desk.Review.Cases.FilePath)!);
        await File.WriteAllTextAsync(desk.Review.Cases.FilePath, "\n{\"id\": 3\n");

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => desk.Review.Promotion.PromoteAsync(entry, new Expected.Abstention(), "Ana", None));

        Assert.Contains("reviewed.jsonl:2:", error.Message, StringComparison.Ordinal);
        Assert.Equal("\n{\"id\": 3\n", await File.ReadAllTextAsync(desk.Review.Cases.FilePath));
    }

    [Fact]
    public void The_set_beside_the_knowledge_changes_no_revision_and_is_no_fault()
    {
        using var copy = new TemporaryFolder(Repository.Knowledge);
        Directory.CreateDirectory(Path.Combine(copy.Path, "questions"));
        File.WriteAllText(Path.Combine(copy.Path, RegressionFile.Name), "{\"id\":\"r-1\"}\n");

        var sound = Assert.IsType<Reading.Sound>(KnowledgeReader.Read(copy.Path));

        Assert.Equal(Answering.Own.Revision, sound.Snapshot.Revision);
    }

    [Fact]
    public async Task What_a_verdict_says_of_the_expected_answer_is_taken_from_it()
    {
        using var desk = await Desk.OpenAsync();
        var answered = await desk.AskAsync("how many patrol boats were donated?");
        var silent = await desk.AskAsync("who won the football cup?");

        Assert.IsType<Answer.Abstained>(silent.Answer);
        Assert.IsType<Expected.Abstention>(Expected.From(silent, Verdict.Right));
        Assert.IsType<Expected.Abstention>(Expected.From(answered, Verdict.ShouldHaveAbstained));
        Assert.NotEmpty(Assert.IsType<Expected.Citing>(Expected.From(answered, Verdict.Right)).Sources);
        Assert.Null(Expected.From(silent, Verdict.ShouldHaveAnswered));
        Assert.Null(Expected.From(answered, Verdict.Wrong));
    }
}
