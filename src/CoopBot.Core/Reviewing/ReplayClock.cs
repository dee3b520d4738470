using CoopBot.Core.Answers;
using CoopBot.Core.Records;

namespace CoopBot.Core.Reviewing;

/// <summary>The time under which an entry is answered again: the day is that of the entry, and none passes but where it ran out then.</summary>
internal sealed class ReplayClock(Entry entry) : TimeProvider
{
    /// <summary>Longer than any budget.</summary>
    private static readonly TimeSpan _tooLong = TimeSpan.FromDays(1);

    private readonly bool _runsOut = entry.Answer is Answer.Abstained { Reason: AbstentionReason.TimedOut };
    private int _looks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => entry.AskedAt;

    public override long GetTimestamp() => _runsOut ? _looks++ * _tooLong.Ticks : 0;
}
