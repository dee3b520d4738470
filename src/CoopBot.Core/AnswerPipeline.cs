using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core;

/// <summary>The way of a question: mask, normalize (with a translator's help where it may meet the other language), retrieve, compose, bind, record. What finds nothing alone is looked at once more as a follow-up. Whoever shows the answer shows a recorded one.</summary>
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
        var look = await LookAsync(reader.Read(question, index.Snapshot.SourceNames), index, question.Origin.Audience, clock, cancellationToken);
        if (look.FindsNothing && !look.Query.FollowUp && question.Previous.Count > 0 && reader.Read(question, index.Snapshot.SourceNames, leans: true) is { FollowUp: true } leaning)
        {
            // "How many people fit?" points to nothing, and means what was spoken of. Either way the translations kept are all that were used, so that it can be replayed.
            var again = await LookAsync(leaning, index, question.Origin.Audience, clock, cancellationToken);
            look = again.FindsNothing ? look with { Query = look.Query with { Translations = again.Query.Translations } } : again;
        }

        var answer = CitationBinder.Bind(look.Draft, index.Snapshot, answers.LongestText);
        clock.Lap(Station.Bind);

        var entry = new Entry(
            EntryId.New(askedAt),
            askedAt,
            question,
            look.Query,
            index.Snapshot.Revision,
            [.. look.Ranking.Candidates.Take(LoggedCandidates).Select(LoggedCandidate.Of)],
            answer,
            clock.Timings);
        await recorder.WriteAsync(entry, cancellationToken);
        return entry;
    }

    private async Task<Look> LookAsync(Query read, SnapshotIndex index, Audience audience, Stopwatch clock, CancellationToken cancellationToken)
    {
        var query = Settling.Of(read, index, audience);
        if (index.LooksAcross(query.Language, audience))
        {
            query = query with { Translations = await translator.TranslateAsync(query, cancellationToken) };
        }

        clock.Lap(Station.Normalize);
        var ranking = Retriever.Retrieve(query, index, audience);
        clock.Lap(Station.Retrieve);
        var draft = clock.Elapsed < questions.Budget
            ? composer.Compose(query, ranking, index.Snapshot)
            : new Draft.Silent(query.Language, AbstentionReason.TimedOut, "", []);
        clock.Lap(Station.Compose);
        return new Look(query, ranking, draft);
    }

    /// <summary>What one reading of a question came to.</summary>
    private sealed record Look(Query Query, Ranking Ranking, Draft Draft)
    {
        public bool FindsNothing => Draft is Draft.Silent { Reason: AbstentionReason.NotCovered or AbstentionReason.KnownGap };
    }

    private enum Station
    {
        Normalize,
        Retrieve,
        Compose,
        Bind,
    }

    /// <summary>Milliseconds at each station, however often it is passed.</summary>
    private sealed class Stopwatch(TimeProvider time)
    {
        private readonly long _start = time.GetTimestamp();
        private readonly double[] _passed = new double[Enum.GetValues<Station>().Length];
        private long _last = time.GetTimestamp();

        public TimeSpan Elapsed => time.GetElapsedTime(_start);

        public Timings Timings => new(_passed[(int)Station.Normalize], _passed[(int)Station.Retrieve], _passed[(int)Station.Compose], _passed[(int)Station.Bind]);

        /// <summary>What has passed since the last station was this one's.</summary>
        public void Lap(Station station)
        {
            var now = time.GetTimestamp();
            _passed[(int)station] += time.GetElapsedTime(_last, now).TotalMilliseconds;
            _last = now;
        }
    }
}
