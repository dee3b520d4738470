using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement is about the time asked for, as far as the dates it prints tell.</summary>
internal sealed partial class AskedTime(string question)
{
    private readonly IReadOnlyList<Period> _asked = PeriodReader.Asked(question);

    private static readonly FrozenSet<string> _happenings = FrozenSet.ToFrozenSet(
        ["event", "events", "news", "things", "developments", "evento", "eventos", "suceso", "sucesos", "hecho", "hechos", "noticias", "novedades", "ocurrio", "sucedio", "acontecio"]);

    /// <summary>True when nothing but a time is asked for: "what happened in March 2024".</summary>
    public bool IsAllOf(Query query) =>
        _asked.Count > 0 && !query.FollowUp && query.Terms.Where(term => !term.Light).All(term => PeriodReader.IsOfDate(Words.Fold(term.Surface)) || _happenings.Contains(term.Surface));

    /// <summary>The share of the dates that the statement itself prints which lie within the time asked for; 0 where it prints none.</summary>
    public double Share(Passage passage) =>
        PeriodReader.Printed(passage.Text) is { Count: > 0 } own ? (double)own.Count(period => _asked.Any(period.IsWithin)) / own.Count : 0;

    /// <summary>True when the statement or its section prints a date within the time asked for.</summary>
    public bool Meets(Passage passage) => Printed(passage).Any(period => _asked.Any(period.Overlaps));

    /// <summary>True when the statement prints dates besides that of a report, and none of them lies in any time asked for.</summary>
    public bool Contradicts(Passage passage) =>
        _asked.Count > 0 && PeriodReader.Printed(Reports().Replace(passage.Text, "")) is { Count: > 0 } own && !own.Any(period => _asked.Any(period.Overlaps)) && !Meets(passage);

    /// <summary>When a source wrote is not when it happened: ", Vistazo reported in January 2024", ", según W Radio del 1 de abril de 2024".</summary>
    [GeneratedRegex(@",[^,;]*\b(?:report|wrote|according|inform|escrib|según)[^,;:.]*", RegexOptions.NonBacktracking)]
    private static partial Regex Reports();

    private IEnumerable<Period> Printed(Passage passage) =>
        _asked.Count == 0 ? [] : PeriodReader.Printed(passage.Text).Concat(PeriodReader.Printed(passage.Section));
}
