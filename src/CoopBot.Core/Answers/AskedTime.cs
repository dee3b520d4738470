using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement is about the time asked for, as far as the dates it prints tell.</summary>
internal sealed class AskedTime(string question)
{
    private readonly IReadOnlyList<Period> _asked = PeriodReader.Asked(question);

    /// <summary>True when the statement or its section prints a date within the time asked for.</summary>
    public bool Meets(Passage passage) => Printed(passage).Any(period => _asked.Any(period.Overlaps));

    /// <summary>True when the statement prints dates, and none of them lies in any time asked for.</summary>
    public bool Contradicts(Passage passage) =>
        _asked.Count > 0 && PeriodReader.Printed(passage.Text) is { Count: > 0 } own && !own.Any(period => _asked.Any(period.Overlaps)) && !Meets(passage);

    private IEnumerable<Period> Printed(Passage passage) =>
        _asked.Count == 0 ? [] : PeriodReader.Printed(passage.Text).Concat(PeriodReader.Printed(passage.Section));
}
