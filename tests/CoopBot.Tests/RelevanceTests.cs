using System.Text.Json;
using CoopBot.Core;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Core.Reviewing;
using CoopBot.Evaluation.Questions;
using CoopBot.Tests.Records;
using Xunit.Abstractions;

namespace CoopBot.Tests;

/// <summary>Real questions asked of the shipped folder.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const string Sets = "tests/CoopBot.Evaluation/Sets";

    private static readonly SnapshotIndex _index =
        new(((Reading.Sound)KnowledgeReader.Read(Repository.Knowledge)).Snapshot, new RetrievalOptions());

    [Theory]
    [InlineData("first")]
    [InlineData("practice")]
    [InlineData("second")]
    [InlineData("third")]
    [InlineData("fourth")]
    [InlineData("fifth")]
    [InlineData("sixth")]
    [InlineData("seventh")]
    [InlineData("eighth")]
    [InlineData("ninth")]
    [InlineData("tenth")]
    [InlineData("eleventh")]
    [InlineData("twelfth")]
    [InlineData("thirteenth")]
    [InlineData("fourteenth")]
    [InlineData("fifteenth")]
    [InlineData("sixteenth")]
    [InlineData("seventeenth")]
    [InlineData("eighteenth")]
    [InlineData("nineteenth")]
    [InlineData("twentieth")]
    [InlineData("twentyfirst")]
    [InlineData("twentysecond")]
    [InlineData("twentythird")]
    [InlineData("twentyfourth")]
    [InlineData("twentyfifth")]
    [InlineData("twentysixth")]
    [InlineData("twentyseventh")]
    [InlineData("twentyeighth")]
    public async Task No_fewer_answers_are_right_and_no_more_invented_than_in_the_baseline(string set)
    {
        var baseline = JsonSerializer.Deserialize<Dictionary<string, Scores>>(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/CoopBot.Evaluation/baseline.json")))![set];
        var judged = await AskAsync(set);
        foreach (var miss in judged.Where(answer => answer.Verdict != Verdict.Right))
        {
            output.WriteLine($"{miss.Question.Id} {miss.Verdict}: {miss.Question.Question} -- {miss.Why}");
        }

        var scores = Scores.Of([.. judged.Select(answer => answer.Verdict)]);
        output.WriteLine($"now {scores}, baseline {baseline}");
        Assert.True(scores.Right >= baseline.Right, $"right: {scores.Right}, baseline {baseline.Right}");
        Assert.True(scores.Invented <= baseline.Invented, $"invented: {scores.Invented}, baseline {baseline.Invented}");
    }

    /// <summary>What reviewers have promoted; none while the folder has no such file.</summary>
    [Fact]
    public async Task Every_question_that_reviewers_settled_is_still_answered_as_they_said()
    {
        var cases = new RegressionFile(Repository.Knowledge);
        var judged = cases.Read().Count == 0 ? [] : await QuestionSet.AskAsync(
            QuestionSet.Read(cases.FilePath),
            _index,
            Settings.Read(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()),
            CancellationToken.None);

        output.WriteLine($"{judged.Count} reviewed questions");
        Faults.None(judged.Where(answer => answer.Verdict != Verdict.Right).Select(answer => $"{answer.Question.Id} {answer.Verdict}: {answer.Question.Question} -- {answer.Why}"));
    }

    [Fact]
    public async Task Every_logged_answer_can_be_replayed_from_the_archive_alone()
    {
        using var folder = new RecordsFolder();
        var (log, archive) = (folder.Log, folder.Archive);
        await folder.Database.PrepareAsync(CancellationToken.None);
        await archive.KeepAsync(_index.Snapshot.Contents, CancellationToken.None);
        var pipeline = Answers.Answering.Over(new CurrentIndex(_index), log);
        var archived = new Dictionary<Revision, AnswerPipeline>();
        foreach (var question in QuestionSet.Read(Path.Combine(Repository.Root, Sets, "first.jsonl")))
        {
            var id = (await pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("test")), CancellationToken.None)).Id;

            var logged = Assert.IsType<Lookup<Entry>.Found>(await log.FindAsync(id, CancellationToken.None)).Value;
            if (!archived.TryGetValue(logged.Revision, out var then))
            {
                var contents = Assert.IsType<Lookup<FolderContents>.Found>(await archive.LoadAsync(logged.Revision, CancellationToken.None)).Value;
                then = archived[logged.Revision] = Answers.Answering.Over(Assert.IsType<Reading.Sound>(KnowledgeReader.Read(contents)).Snapshot);
            }

            var again = await then.AnswerAsync(logged.Question, CancellationToken.None);
            Assert.Equal(JsonSerializer.Serialize(logged.Answer), JsonSerializer.Serialize(again.Answer));
            Assert.Equal(JsonSerializer.Serialize(logged.Candidates), JsonSerializer.Serialize(again.Candidates));
        }
    }

    private static Task<List<JudgedAnswer>> AskAsync(string set) => QuestionSet.AskAsync(
        QuestionSet.Read(Path.Combine(Repository.Root, Sets, $"{set}.jsonl")),
        _index,
        Settings.Read(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()),
        CancellationToken.None);
}
