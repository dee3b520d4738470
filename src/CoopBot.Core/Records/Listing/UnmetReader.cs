using System.Text.Json;
using CoopBot.Core.Questions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Listing;

/// <summary>
/// Finds questions that were not answered, or answered and judged bad: by the last review, or by more people than found it
/// helpful. What a reviewer says was rightly left unanswered is none of them.
/// </summary>
public sealed class UnmetReader(Database database, TimeProvider time)
{
    private const string IsUnmet = """
        (facts.reason in ('notCovered', 'knownGap') or facts.unhelpful > facts.helpful
            or facts.verdict in ('partlyRight', 'wrong', 'outdated', 'wrongSource', 'shouldHaveAbstained', 'shouldHaveAnswered'))
        and coalesce(facts.verdict, '') <> 'right'
        """;

    /// <param name="most">Entries that are looked at, the newest first.</param>
    /// <returns>By wording, case aside, after the same earlier questions, for the same readers; the most asked first.</returns>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public Task<IReadOnlyList<Unmet>> FindAsync(LogFilter filter, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return database.ReadAsync(connection => Find(connection, FilterSql.Of(filter, time.GetUtcNow(), connection), most), cancellationToken);
    }

    private static IReadOnlyList<Unmet> Find(SqliteConnection connection, FilterSql sql, int most)
    {
        sql.Parameters.Add("most", most);
        var found = new Dictionary<string, Unmet>(StringComparer.Ordinal);

        // Read row by row: what a wording was searched as is the same each time, and only the first is kept.
        foreach (var row in connection.Query<UnmetRow>(
            $"""
            select {UnmetRow.Columns}
            from (select {sql.Sequence} as sequence from {sql.From} {sql.Where(IsUnmet)} order by {sql.Sequence} desc limit @most) as page
            cross join entry_facts as facts on facts.sequence = page.sequence cross join entries on entries.sequence = page.sequence
            where entries.question <> ''
            order by page.sequence desc
            """,
            sql.Parameters,
            buffered: false))
        {
            var key = $"{row.Audience}\n{row.Previous}\n{row.Question.ToLowerInvariant()}";
            var unanswered = row.Reason is null ? 0 : 1;
            if (found.TryGetValue(key, out var known))
            {
                found[key] = known with { Times = known.Times + 1, Unanswered = known.Unanswered + unanswered };
            }
            else if (row.ToUnmet(unanswered) is { } first)
            {
                found[key] = first;
            }
        }

        return [.. found.Values.OrderByDescending(unmet => unmet.Times).ThenByDescending(unmet => unmet.Last)];
    }

    private sealed class UnmetRow
    {
        public const string Columns = """
            entries.id as Id, facts.asked_at as AskedAt, facts.platform as Platform, entries.audience as Audience, facts.reason as Reason,
            entries.question as Question, entries.previous as Previous, entries.query as Query
            """;

        public string Id { get; init; } = "";

        public string AskedAt { get; init; } = "";

        public string Platform { get; init; } = "";

        public string Audience { get; init; } = "";

        public string? Reason { get; init; }

        public string Question { get; init; } = "";

        public string Previous { get; init; } = "";

        public string Query { get; init; } = "";

        /// <summary>Null for a damaged row: the report goes on without it.</summary>
        public Unmet? ToUnmet(int unanswered)
        {
            try
            {
                return new Unmet(
                    new EntryId(Id),
                    new Question(Question, RecordsJson.Read<IReadOnlyList<string>>(Previous), new Origin(Platform, "", Enum.Parse<Audience>(Audience, ignoreCase: true))),
                    RecordsJson.Read<Query>(Query),
                    1,
                    UtcText.Read(AskedAt),
                    unanswered);
            }
            catch (Exception error) when (error is JsonException or FormatException or ArgumentException)
            {
                return null;
            }
        }
    }
}
