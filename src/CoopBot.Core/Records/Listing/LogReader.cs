using CoopBot.Core.Records.Reviews;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Listing;

/// <summary>Reads the answer log as those who review it want it.</summary>
public sealed class LogReader(Database database, TimeProvider time)
{
    /// <summary>A page is never longer.</summary>
    public const int LongestPage = 500;

    private const int ConversationBefore = 20;
    private const int ConversationAfter = 5;

    /// <summary>A page of the entries that are meant, newest first.</summary>
    /// <param name="cursor">From <see cref="LogPage"/>; null for the first page.</param>
    /// <param name="size">Rows of a page, 1 to <see cref="LongestPage"/>.</param>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public Task<LogPage> ListAsync(LogFilter filter, LogCursor? cursor, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LongestPage);
        return database.ReadAsync(connection => List(connection, FilterSql.Of(filter, time.GetUtcNow(), connection), cursor, size), cancellationToken);
    }

    /// <summary>How many entries are meant, counted no further than asked: a page says "more than" instead of keeping people waiting.</summary>
    /// <param name="most">One more than this comes back when there are more.</param>
    public Task<int> CountAsync(LogFilter filter, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return database.ReadAsync(
            connection =>
            {
                var sql = FilterSql.Of(filter, time.GetUtcNow(), connection);
                sql.Parameters.Add("limit", (long)most + 1);
                return connection.ExecuteScalar<int>($"select count(*) from (select 1 from {sql.From} {sql.Where()} limit @limit)", sql.Parameters);
            },
            cancellationToken);
    }

    /// <summary>An entry with all that is known about it.</summary>
    /// <exception cref="RecordsUnavailableException">The log cannot be read, or the entry is damaged.</exception>
    public Task<Lookup<LoggedEntry>> ShowAsync(EntryId id, CancellationToken cancellationToken) =>
        database.ReadAsync<Lookup<LoggedEntry>>(
            connection => AnswerLog.Select(connection, "where id = @Value", new { id.Value }) is [var entry]
                ? new Lookup<LoggedEntry>.Found(Show(connection, entry))
                : new Lookup<LoggedEntry>.Missing(),
            cancellationToken);

    private static LogPage List(SqliteConnection connection, FilterSql sql, LogCursor? cursor, int size)
    {
        var newer = cursor is { Newer: true };
        sql.Parameters.Add("sequence", cursor?.Sequence ?? long.MaxValue);
        sql.Parameters.Add("limit", size + 1);
        var found = Rows(
            connection,
            $"select {sql.Sequence} as sequence from {sql.From} {sql.Where($"{sql.Sequence} {(newer ? ">" : "<")} @sequence")} order by {sql.Sequence} {(newer ? "asc" : "desc")} limit @limit",
            sql.Parameters);

        // One more than the page holds tells whether there is another page that way.
        var further = found.Count > size;
        var rows = (newer ? found.Skip(further ? 1 : 0) : found.Take(size)).ToList();
        return new LogPage(
            rows,
            rows.Count > 0 && (newer || further) ? new LogCursor(rows[^1].Sequence, Newer: false) : null,
            rows.Count > 0 && (newer ? further : cursor is not null) ? new LogCursor(rows[0].Sequence, Newer: true) : null);
    }

    private static LoggedEntry Show(SqliteConnection connection, Entry entry)
    {
        var id = new { entry.Id.Value };
        var row = Rows(connection, "select sequence from entries where id = @Value", id)[0];
        return new LoggedEntry(
            entry,
            row,
            Around(connection, row),
            [.. connection
                .Query<(string Platform, string Message, string At)>("select platform, message, delivered_at from deliveries where entry = @Value order by delivered_at", id)
                .Select(shown => new Shown(shown.Platform, shown.Message, UtcText.Read(shown.At)))],
            FeedbackLog.Of(connection, entry.Id),
            ReviewLog.Of(connection, entry.Id));
    }

    private static List<LogRow> Around(SqliteConnection connection, LogRow row) =>
        row.Conversation.Length == 0
            ? [row]
            : [.. Rows(
                connection,
                """
                select sequence from (select sequence from entries where conversation = @Conversation and sequence <= @Sequence order by sequence desc limit @before)
                union all
                select sequence from (select sequence from entries where conversation = @Conversation and sequence > @Sequence order by sequence limit @after)
                """,
                new { row.Conversation, row.Sequence, before = ConversationBefore, after = ConversationAfter }).Reverse<LogRow>()];

    /// <returns>Newest first, whatever the order of the numbers.</returns>
    private static List<LogRow> Rows(SqliteConnection connection, string sequences, object parameters) => connection
        .Query<RowOfLog>(
            $"""
            select {RowOfLog.Columns} from ({sequences}) as page
            cross join entry_facts as facts on facts.sequence = page.sequence cross join entries on entries.sequence = page.sequence
            order by page.sequence desc
            """,
            parameters)
        .Select(row => row.ToRow())
        .AsList();
}
