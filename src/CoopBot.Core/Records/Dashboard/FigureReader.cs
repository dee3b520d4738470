using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records.Reviews;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Dashboard;

/// <summary>Reads the figures of the answer log, from the sums by day that every write keeps up to date.</summary>
public sealed class FigureReader(Database database)
{
    private const int MostTopics = 20;

    private const string Format = "yyyy-MM-dd";

    /// <param name="from">The first day, of UTC.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public Task<LogFigures> ReadAsync(DateOnly from, DateOnly to, Grain grain, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        return database.ReadAsync(connection => Read(connection, from, to, grain), cancellationToken);
    }

    private static LogFigures Read(SqliteConnection connection, DateOnly from, DateOnly to, Grain grain)
    {
        // One transaction, so that all figures are of the same moment.
        using var transaction = connection.BeginTransaction(deferred: true);
        var days = new { from = Text(from), to = Text(to), after = Text(to.AddDays(1)) };
        var rows = connection.Query<DayRow>(
            "select day as Day, platform as Platform, language as Language, outcome as Outcome, reason as Reason, entries as Entries from entry_days where day between @from and @to and entries > 0",
            days).AsList();
        var speeds = connection.Query<(string Day, long Class, long Entries)>(
            "select day, class, entries from speed_days where day between @from and @to",
            days).AsList();
        var said = connection.Query<(string Day, long Helpful, string? Cause, long Times)>(
            "select substr(given_at, 1, 10), helpful, cause, count(*) from feedback where given_at >= @from and given_at < @after group by 1, 2, 3",
            days).AsList();
        var verdicts = connection.Query<(string Verdict, long Times)>(
            "select verdict, count(*) from reviews where given_at >= @from and given_at < @after group by 1",
            days).ToDictionary(row => Word<Verdict>(row.Verdict), row => (int)row.Times);
        var cited = connection.Query<(string Kind, string Name, long Times)>(
            """
            select citable.kind, citable.name, days.times
            from (select citable, sum(entries) as times from cited_days where day between @from and @to group by citable) as days
            join citable on citable.id = days.citable where days.times > 0
            """,
            days).AsList();
        return new LogFigures(
            from,
            to,
            DayRow.Share("all", rows),
            rows.Where(row => row.Reason.Length > 0).GroupBy(row => Word<AbstentionReason>(row.Reason)).ToDictionary(group => group.Key, group => (int)group.Sum(row => row.Entries)),
            (int)said.Where(row => row.Helpful == 1).Sum(row => row.Times),
            (int)said.Where(row => row.Helpful == 0).Sum(row => row.Times),
            said.Where(row => row.Cause is not null).GroupBy(row => Word<FeedbackCause>(row.Cause!)).ToDictionary(group => group.Key, group => (int)group.Sum(row => row.Times)),
            verdicts,
            ReviewLog.Agreement(connection, days.from, days.after),
            SpeedClasses.Percentile(speeds.Select(row => (row.Class, row.Entries)), 0.5),
            SpeedClasses.Percentile(speeds.Select(row => (row.Class, row.Entries)), 0.95),
            Shares(rows, row => row.Platform),
            Shares(rows, row => row.Language),
            OverTime(Steps(from, to, grain), rows, speeds, said),
            [.. cited.Where(row => row.Kind == "sheet").OrderByDescending(row => row.Times).ThenBy(row => row.Name, StringComparer.Ordinal).Take(MostTopics).Select(row => new Counted(row.Name, (int)row.Times))],
            cited.Where(row => row.Kind == "passage").ToDictionary(row => row.Name, row => (int)row.Times));
    }

    private static List<Share> Shares(List<DayRow> rows, Func<DayRow, string> name) =>
        [.. rows.GroupBy(name).Select(group => DayRow.Share(group.Key, group)).OrderByDescending(share => share.Questions)];

    private static List<TimeStep> OverTime(
        IEnumerable<(DateOnly First, DateOnly Last)> steps,
        List<DayRow> rows,
        List<(string Day, long Class, long Entries)> speeds,
        List<(string Day, long Helpful, string? Cause, long Times)> said)
    {
        var (rowsOf, speedsOf, saidOf) = (rows.ToLookup(row => row.Day), speeds.ToLookup(row => row.Day), said.ToLookup(row => row.Day));
        var overTime = new List<TimeStep>();
        foreach (var (first, last) in steps)
        {
            var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(day => Text(first.AddDays(day))).ToList();
            var classes = days.SelectMany(day => speedsOf[day]).Select(row => (row.Class, row.Entries)).ToList();
            var words = days.SelectMany(day => saidOf[day]).ToList();
            overTime.Add(new TimeStep(
                first,
                DayRow.Share(days[0], days.SelectMany(day => rowsOf[day])),
                (int)words.Where(row => row.Helpful == 1).Sum(row => row.Times),
                (int)words.Where(row => row.Helpful == 0).Sum(row => row.Times),
                SpeedClasses.Percentile(classes, 0.5),
                SpeedClasses.Percentile(classes, 0.95)));
        }

        return overTime;
    }

    /// <summary>The first and the last week may be cut short.</summary>
    private static IEnumerable<(DateOnly First, DateOnly Last)> Steps(DateOnly from, DateOnly to, Grain grain)
    {
        for (var first = from; first <= to;)
        {
            var toSunday = (7 - (int)first.DayOfWeek) % 7;
            var last = grain == Grain.Week ? first.AddDays(toSunday) : first;
            yield return (first, last < to ? last : to);
            first = last.AddDays(1);
        }
    }

    private static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
