using System.Diagnostics.Metrics;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records;

/// <summary>
/// The figures of the answer log as they come about, for OpenTelemetry: each is counted when what it counts is durably written.
/// Tags are words of the program alone, so that nothing of an asker leaves and their number stays small.
/// </summary>
/// <remarks>Names and units follow OpenTelemetry's semantic conventions (https://opentelemetry.io/docs/specs/semconv/general/metrics/).</remarks>
internal sealed class LogMeter : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _questions;
    private readonly Histogram<double> _times;
    private readonly Counter<long> _disagreements;
    private readonly Counter<long> _feedback;
    private readonly Counter<long> _reviews;

    /// <param name="database">Whose figures these are; the meter's scope, by which those of several are told apart.</param>
    public LogMeter(Database database)
    {
        _meter = new Meter(new MeterOptions(Database.MeterName) { Scope = database });
        _questions = _meter.CreateCounter<long>("coopbot.questions", "{question}", "Questions in the answer log.");
        _times = _meter.CreateHistogram(
            "coopbot.answer.duration",
            "s",
            "Time from question to answer.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
        _disagreements = _meter.CreateCounter<long>("coopbot.disagreements", "{answer}", "Answers that show a disagreement between sources.");
        _feedback = _meter.CreateCounter<long>("coopbot.feedback", "{word}", "What people said about answers.");
        _reviews = _meter.CreateCounter<long>("coopbot.reviews", "{review}", "What reviewers said about answers.");
    }

    /// <param name="outcome">As the table has it.</param>
    public void Written(Entry entry, string outcome)
    {
        KeyValuePair<string, object?>[] from = [new("platform", entry.Question.Origin.Platform), new("language", entry.Answer.Language.Code())];
        _questions.Add(1, [.. from, new("outcome", outcome), .. Reason(entry.Answer)]);
        _times.Record(entry.Timings.Total / 1_000, from);
        if (entry.Answer is Answer.Conflicting)
        {
            _disagreements.Add(1, from);
        }
    }

    public void Written(Feedback feedback) => _feedback.Add(1, [new("platform", feedback.Platform), new("helpful", feedback.Helpful), .. Cause(feedback.Cause)]);

    public void Written(Verdict verdict) => _reviews.Add(1, [new("verdict", RecordsJson.Word(verdict))]);

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?>[] Reason(Answer answer) =>
        answer is Answer.Abstained abstained ? [new("reason", RecordsJson.Word(abstained.Reason))] : [];

    private static KeyValuePair<string, object?>[] Cause(FeedbackCause? cause) => cause is { } some ? [new("cause", RecordsJson.Word(some))] : [];
}
