using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core;

/// <summary>The way of a question: mask, normalize (with a translator's help where it may meet the other language), retrieve, compose, bind, record. Whoever shows the answer shows a recorded one.</summary>
public sealed class AnswerPipeline(
    QuestionReader reader,
    ITranslator translator,
    CurrentIndex current,
    QuotingComposer composer,
    AnswersOptions answers,
    QuestionsOptions questions,
    IEntryRecorder recorder,
    TimeProvider time)
{
    /// <summary>More candidates than this explain nothing to whoever reviews an answer.</summary>
    private const int LoggedCandidates = 20;

    /// <exception cref="RecordsUnavailableException">The entry could not be written; there is nothing to show.</exception>
    public async Task<Entry> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var index = current.Take();
        var clock = new Stopwatch(time);
        var askedAt = time.GetUtcNow();

        question = PersonalMask.Apply(question);
        var query = Settling.Of(reader.Read(question, index.Snapshot.SourceNames), index, question.Origin.Audience);
        if (index.LooksAcross(query.Language, question.Origin.Audience))
        {
            query = query with { Translations = await translator.TranslateAsync(query, cancellationToken) };
        }

        var normalized = clock.Lap();
        var ranking = Retriever.Retrieve(query, index, question.Origin.Audience);
        var retrieved = clock.Lap();
        var draft = clock.Elapsed < questions.Budget
            ? composer.Compose(query, ranking, index.Snapshot)
            : new Draft.Silent(query.Language, AbstentionReason.TimedOut, "", []);
        var composed = clock.Lap();
        var answer = CitationBinder.Bind(draft, index.Snapshot, answers.LongestText);
        var timings = new Timings(normalized, retrieved, composed, clock.Lap());

        var entry = new Entry(
            EntryId.New(askedAt),
            askedAt,
            question,
            query,
            index.Snapshot.Revision,
            [.. ranking.Candidates.Take(LoggedCandidates).Select(LoggedCandidate.Of)],
            answer,
            timings);
        await recorder.WriteAsync(entry, cancellationToken);
        return entry;
    }

    /// <summary>Milliseconds between stations.</summary>
    private sealed class Stopwatch(TimeProvider time)
    {
        private readonly long _start = time.GetTimestamp();
        private long _last = time.GetTimestamp();

        public TimeSpan Elapsed => time.GetElapsedTime(_start);

        public double Lap()
        {
            var now = time.GetTimestamp();
            var lap = time.GetElapsedTime(_last, now).TotalMilliseconds;
            _last = now;
            return lap;
        }
    }
}
