using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Knowledge;
using CoopBot.Tests.Translation;

namespace CoopBot.Tests;

public sealed class AnswerPipelineTests
{
    private static readonly Question _boats = new("how many patrol boats for the navy?", [], new Origin("test", "c1"));

    [Fact]
    public async Task There_is_no_answer_without_its_entry()
    {
        using var folder = new KnowledgeFolder();
        var pipeline = Answering.Over(folder.Sound(), new BrokenRecorder());
        await Assert.ThrowsAsync<RecordsUnavailableException>(() => pipeline.AnswerAsync(_boats, CancellationToken.None));
    }

    [Fact]
    public async Task The_entry_says_what_was_asked_found_and_answered_from_which_revision()
    {
        using var folder = new KnowledgeFolder();
        var recorder = new KeepingRecorder();
        var snapshot = folder.Sound();
        var entry = await Answering.Over(snapshot, recorder).AnswerAsync(_boats, CancellationToken.None);
        Assert.Same(entry, recorder.Entry);
        Assert.Equal(_boats, entry.Question);
        Assert.Equal(snapshot.Revision, entry.Revision);
        Assert.Equal("en/boats#1.1", entry.Candidates[0].PassageId.Value);
        Assert.True(entry.Timings.Total > 0);
    }

    [Fact]
    public async Task One_question_sees_one_snapshot_whatever_is_swapped_in_meanwhile()
    {
        using var folder = new KnowledgeFolder();
        var first = folder.Sound();
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("40 patrol boats", "99 patrol boats", StringComparison.Ordinal));
        folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("40 lanchas", "99 lanchas", StringComparison.Ordinal));
        var current = new CurrentIndex(new SnapshotIndex(first, new RetrievalOptions()));
        var next = new SnapshotIndex(folder.Sound(), new RetrievalOptions());

        // The pipeline looks at the clock between its stations: at each look the index in force is another.
        var time = new ActingTime(() => current.Swap(next));
        var entry = await Answering.Over(current, time: time).AnswerAsync(_boats, CancellationToken.None);
        Assert.Equal(first.Revision, entry.Revision);
        Assert.StartsWith("The US gave 40 patrol boats", entry.Answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("The US gave 99 patrol boats", (await Answering.Over(current).AskAsync(_boats.Text)).Text, StringComparison.Ordinal);
    }

    /// <summary>"Who received it for Ecuador" has words enough of its own, and is about nothing without the turn before.</summary>
    [Theory]
    [InlineData("when were the additional ten million handed over", true)]
    [InlineData("does the school test sniffer dogs", false)]
    public async Task What_finds_nothing_alone_is_looked_at_once_more_as_a_follow_up(string before, bool answers)
    {
        const string Question = "perfecto y quien la recibio por el lado ecuatoriano";
        Assert.IsType<Answer.Abstained>(await Answering.Over(Answering.Own).AskAsync(Question));

        var entry = await Answering.Over(Answering.Own).AnswerAsync(new Question(Question, [before], new Origin("test")), CancellationToken.None);
        Assert.Equal((answers, answers), (entry.Query.FollowUp, entry.Answer is not Answer.Abstained));
    }

    [Fact]
    public async Task What_finds_nothing_either_way_keeps_every_translation_that_was_used()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/acorn.md", SaidTranslator.EnglishOnly);
        var translator = new SaidTranslator { Says = { ["corneja"] = ["crow"], ["tejado"] = ["roof"], ["aldea"] = ["village"], ["zorzal"] = ["thrush"] } };
        var entry = await Answering.Over(folder.Sound(), translator: translator).AnswerAsync(
            new Question("¿cuántas cornejas duermen sobre ese tejado de la aldea?", ["¿Dónde vive el zorzal?"], new Origin("test")), CancellationToken.None);
        Assert.IsType<Answer.Abstained>(entry.Answer);
        Assert.False(entry.Query.FollowUp);
        Assert.Equal(["aldea", "tejado", "zorzal"], entry.Query.Translations.Select(said => said.Term).Order());
    }

    [Fact]
    public async Task A_question_over_its_budget_is_stopped_and_recorded()
    {
        using var folder = new KnowledgeFolder();
        var time = new ActingTime(() => { }) { Leap = TimeSpan.FromSeconds(4) };
        var recorder = new KeepingRecorder();
        var entry = await Answering.Over(folder.Sound(), recorder, time).AnswerAsync(_boats, CancellationToken.None);
        Assert.Equal(AbstentionReason.TimedOut, Assert.IsType<Answer.Abstained>(entry.Answer).Reason);
        Assert.Same(entry, recorder.Entry);
    }

    [Fact]
    public async Task A_translator_is_asked_only_where_something_stands_in_the_other_language_alone()
    {
        using var folder = new KnowledgeFolder();
        var translator = new SaidTranslator { Says = { ["mirlo"] = ["blackbird"] } };
        var both = Answering.Over(folder.Sound(), translator: translator);
        await both.AskAsync("¿Qué hace el mirlo?");
        await both.AskAsync("what does the blackbird do?");
        Assert.Equal(0, translator.Asked);

        folder.Write("en/acorn.md", SaidTranslator.EnglishOnly);
        var across = Answering.Over(folder.Sound(), translator: translator);
        await across.AskAsync("what does the blackbird do?");
        Assert.Equal(0, translator.Asked);
        var entry = await across.AnswerAsync(new Question("¿Qué hace el mirlo?", [], new Origin("test")), CancellationToken.None);
        Assert.Equal(1, translator.Asked);
        Assert.Equal("mirlo", Assert.Single(entry.Query.Translations).Term);
        Assert.Equal("en/acorn#1.1", entry.Candidates[0].PassageId.Value);
    }

    private sealed class BrokenRecorder : IEntryRecorder
    {
        public Task WriteAsync(Entry entry, CancellationToken cancellationToken) =>
            throw new RecordsUnavailableException("The disk is full.");
    }

    private sealed class KeepingRecorder : IEntryRecorder
    {
        public Entry? Entry { get; private set; }

        public Task WriteAsync(Entry entry, CancellationToken cancellationToken)
        {
            Entry = entry;
            return Task.CompletedTask;
        }
    }

    /// <summary>A clock that does something, and may leap ahead, whenever it is looked at.</summary>
    private sealed class ActingTime(Action act) : TimeProvider
    {
        private long _ticks;

        public TimeSpan Leap { get; init; } = TimeSpan.FromMilliseconds(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp()
        {
            act();
            return _ticks += Leap.Ticks;
        }
    }
}
