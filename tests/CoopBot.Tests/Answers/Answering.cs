using CoopBot.Core;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Answers;

/// <summary>A pipeline over a snapshot, with the options as shipped.</summary>
internal static class Answering
{
    public static Snapshot Own { get; } = ((Reading.Sound)KnowledgeReader.Read(Repository.Knowledge)).Snapshot;

    public static AnswerPipeline Over(Snapshot snapshot, IEntryRecorder? recorder = null, TimeProvider? time = null, ITranslator? translator = null) =>
        Over(new CurrentIndex(new SnapshotIndex(snapshot, new RetrievalOptions())), recorder, time, translator);

    public static AnswerPipeline Over(CurrentIndex current, IEntryRecorder? recorder = null, TimeProvider? time = null, ITranslator? translator = null) => new(
        new QuestionReader(new QuestionsOptions()),
        translator ?? new NoTranslator(),
        current,
        new QuotingComposer(new AnswersOptions()),
        new AnswersOptions(),
        new QuestionsOptions(),
        recorder ?? new NoRecorder(),
        time ?? TimeProvider.System);

    public static async Task<Answer> AskAsync(this AnswerPipeline pipeline, string question, params string[] previous) =>
        (await pipeline.AnswerAsync(new Question(question, previous, new Origin("test")), CancellationToken.None)).Answer;
}
