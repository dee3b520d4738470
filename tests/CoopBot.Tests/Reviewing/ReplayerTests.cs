using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Core.Reviewing;
using CoopBot.Evaluation.Questions;
using CoopBot.Tests.Knowledge;
using CoopBot.Tests.Translation;
using Xunit.Abstractions;

namespace CoopBot.Tests.Reviewing;

public sealed class ReplayerTests(ITestOutputHelper output)
{
    private static readonly string[] _sets = ["first", "practice", "second"];

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_logged_answer_comes_again_from_its_own_revision_alone()
    {
        var count = Cases.Count(300);
        using var desk = await Desk.OpenAsync();
        var asked = Sets().ToList();
        var audiences = Enum.GetValues<Audience>();
        var entries = new List<EntryId>();
        for (var i = 0; entries.Count < count; i++)
        {
            // A question, half of them after an earlier one, at another day, before other readers.
            var question = asked[i % asked.Count];
            var previous = i % 2 == 0 ? question.Previous : [asked[(i * 7) % asked.Count].Question];
            desk.Records.Time.Now = desk.Records.Time.Now.AddHours(-13);
            var entry = await desk.Pipeline.AnswerAsync(new Question(question.Question, previous, new Origin("test", "", audiences[i % audiences.Length])), None);
            entries.Add(entry.Id);
        }

        // The folder has changed since: only the archive knows what was said.
        desk.Current.Swap(new SnapshotIndex(Without(desk.Current.Take().Snapshot, "patrol-boats"), new RetrievalOptions()));
        int identical = 0, changed = 0, followUps = 0;
        var languages = new HashSet<Language>();
        foreach (var id in entries)
        {
            var entry = Assert.IsType<Lookup<Entry>.Found>(await desk.Records.Log.FindAsync(id, None)).Value;
            identical += await desk.Review.Replayer.ThenAsync(entry, None) is Replay.Identical ? 1 : 0;
            changed += await desk.Review.Replayer.NowAsync(entry, None) is Replay.Different ? 1 : 0;
            followUps += entry.Query.FollowUp ? 1 : 0;
            languages.Add(entry.Answer.Language);
        }

        output.WriteLine($"{identical} of {entries.Count} identical at their own revision, {changed} different today, {followUps} follow-ups");
        Assert.Equal(entries.Count, identical);
        Assert.True(changed > 0 && followUps > 0 && languages.Count == 2);
    }

    [Fact]
    public async Task What_the_knowledge_of_today_says_otherwise_is_told()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("how many patrol boats were donated?");
        Assert.IsType<Replay.Identical>(await desk.Review.Replayer.NowAsync(entry, None));

        desk.Current.Swap(new SnapshotIndex(Without(desk.Current.Take().Snapshot, "patrol-boats"), new RetrievalOptions()));

        var difference = Assert.IsType<Replay.Different>(await desk.Review.Replayer.NowAsync(entry, None)).Difference;
        Assert.Equal(entry.Answer.Text, difference.Before.Text);
        Assert.NotEmpty(difference.Removed);
        Assert.DoesNotContain(difference.Removed, statement => difference.After.Statements.Any(other => other.Text == statement.Text));
        Assert.False(difference.SaysTheSame);
    }

    [Fact]
    public async Task An_altered_answer_in_the_log_does_not_pass_for_identical()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("how many patrol boats were donated?");
        var altered = entry with { Answer = entry.Answer with { Text = entry.Answer.Text.Replace("four", "five", StringComparison.Ordinal) } };

        var difference = Assert.IsType<Replay.Different>(await desk.Review.Replayer.ThenAsync(altered, None)).Difference;
        Assert.True(difference.SaysTheSame);
    }

    [Fact]
    public async Task Another_quote_under_the_same_words_does_not_pass_for_identical()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("how many patrol boats were donated?");
        var altered = entry with { Answer = entry.Answer with { Citations = [entry.Answer.Citations[0] with { Quote = "nine" }, .. entry.Answer.Citations.Skip(1)] } };

        Assert.True(Assert.IsType<Replay.Different>(await desk.Review.Replayer.ThenAsync(altered, None)).Difference.SaysTheSame);
    }

    [Fact]
    public async Task What_a_translator_said_is_said_again_whatever_is_installed_since()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/acorn.md", SaidTranslator.EnglishOnly);
        var translator = new SaidTranslator { Says = { ["mirlo"] = ["blackbird"], ["bellota"] = ["acorn"] } };
        using var desk = await Desk.OpenAsync(folder.Sound(), translator);
        var entry = await desk.AskAsync("¿Qué hace el mirlo con la bellota?");
        Assert.IsType<Answer.Grounded>(entry.Answer);

        translator.Says.Clear();
        var read = Assert.IsType<Lookup<Entry>.Found>(await desk.Records.Log.FindAsync(entry.Id, None)).Value;
        Assert.Equal(["mirlo blackbird", "bellota acorn"], read.Query.Translations.Select(said => $"{said.Term} {string.Join(' ', said.Wordings)}"));
        Assert.IsType<Replay.Identical>(await desk.Review.Replayer.ThenAsync(read, None));
        Assert.IsType<Replay.Identical>(await desk.Review.Replayer.NowAsync(read, None));
        Assert.Equal(1, translator.Asked);

        // And the other way round: one that says more today must not find what was not found then.
        var without = await desk.AskAsync("¿Qué hace el mirlo con la bellota?");
        Assert.IsType<Answer.Abstained>(without.Answer);
        translator.Says["mirlo"] = ["blackbird"];
        translator.Says["bellota"] = ["acorn"];
        Assert.IsType<Replay.Identical>(await desk.Review.Replayer.ThenAsync(without, None));
    }

    [Fact]
    public async Task A_question_whose_time_ran_out_runs_out_again_and_no_other_does()
    {
        using var desk = await Desk.OpenAsync();
        var late = await desk.AskAsync("how many patrol boats were donated?");
        var timedOut = late with { Answer = new Answer.Abstained(Language.English, AbstentionReason.TimedOut, "", []) };

        var again = Assert.IsType<Replay.Different>(await desk.Review.Replayer.ThenAsync(timedOut, None)).Difference;
        Assert.Equal(AbstentionReason.TimedOut, Assert.IsType<Answer.Abstained>(again.After).Reason);
        Assert.False(again.OutcomeChanged);
    }

    [Fact]
    public async Task A_revision_that_is_not_kept_and_a_question_that_is_forgotten_are_told_as_such()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("how many patrol boats were donated?");

        Assert.IsType<Replay.NoRevision>(await desk.Review.Replayer.ThenAsync(entry with { Revision = new Revision("0000000000000000") }, None));
        Assert.IsType<Replay.Erased>(await desk.Review.Replayer.ThenAsync(entry with { Question = entry.Question with { Text = "" } }, None));
    }

    private static IEnumerable<SetQuestion> Sets() => _sets.SelectMany(set => QuestionSet.Read(Path.Combine(Repository.Root, "tests/CoopBot.Evaluation/Sets", $"{set}.jsonl")));

    private static Snapshot Without(Snapshot snapshot, string slug) => Assert.IsType<Reading.Sound>(KnowledgeReader.Read(
        new FolderContents(snapshot.Contents.Files.Where(file => !file.Key.EndsWith($"{slug}.md", StringComparison.Ordinal))))).Snapshot;
}
