using System.Diagnostics.Metrics;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Reviews;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Records;

public sealed class LogMeterTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_is_written_is_counted_once_with_the_programs_words_and_what_is_not_is_not()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        using var heard = new Heard(records.Database);
        var (grounded, conflict) = (Entries.Grounded("call Ana Pérez about the boats"), Entries.Conflicting());
        var feedback = new FeedbackLog(records.Database, records.Time);
        var reviews = new ReviewLog(records.Database, records.Time);

        await records.Log.WriteAsync(grounded with { Timings = new Timings(0, 1_500, 0, 0) }, None);
        await records.Log.WriteAsync(conflict, None);
        await records.Log.WriteAsync(Entries.Abstained(AbstentionReason.KnownGap), None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => records.Log.WriteAsync(conflict, None));
        await feedback.KeepAsync(new Feedback("discord", grounded.Id, "9", false, FeedbackCause.NotWhatIAsked, "Ana Pérez says so"), None);
        await feedback.KeepAsync(new Feedback("discord", new EntryId("none"), "9", true, null, ""), None);
        await reviews.AddAsync(grounded.Id, "web/1", "Ana", Verdict.ShouldHaveAbstained, "Pérez", None);
        await reviews.AddAsync(new EntryId("none"), "web/1", "Ana", Verdict.Right, "", None);

        Assert.Equal(
            [
                "coopbot.answer.duration 1.5 language=es platform=discord",
                "coopbot.disagreements 1 language=en platform=web",
                "coopbot.feedback 1 cause=notWhatIAsked helpful=False platform=discord",
                "coopbot.questions 1 language=en outcome=abstained platform=cli reason=knownGap",
                "coopbot.questions 1 language=en outcome=conflict platform=web",
                "coopbot.questions 1 language=es outcome=answered platform=discord",
                "coopbot.reviews 1 verdict=shouldHaveAbstained",
            ],
            heard.Measurements.Where(line => !line.StartsWith("coopbot.answer.duration 0", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(3, heard.Measurements.Count(line => line.StartsWith("coopbot.answer.duration", StringComparison.Ordinal)));
    }

    /// <summary>Hears one database alone: tests that run at the same time write into others.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Heard(Database database)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "CoopBot" && ReferenceEquals(instrument.Meter.Scope, database))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>(Hear);
            _listener.SetMeasurementEventCallback<double>(Hear);
            _listener.Start();
        }

        public List<string> Measurements { get; } = [];

        public void Dispose() => _listener.Dispose();

        private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        {
            var words = tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);
            lock (Measurements)
            {
                Measurements.Add(FormattableString.Invariant($"{instrument.Name} {value} {string.Join(' ', words)}"));
            }
        }
    }
}
