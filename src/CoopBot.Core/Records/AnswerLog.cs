using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records;

/// <summary>Every question with its answer, in the order in which the answers were ready to be shown.</summary>
public sealed class AnswerLog(Database database) : IEntryRecorder
{
    private const string Columns = """
        id as Id, asked_at as AskedAt, platform as Platform, conversation as Conversation, audience as Audience,
        language as Language, question as Question, previous as Previous, query as Query, revision as Revision,
        candidates as Candidates, outcome as Outcome, reason as Reason, answer as Answer, text as Text, timings as Timings,
        asker as Asker
        """;

    private const string Insert = """
        insert into entries (id, asked_at, platform, conversation, audience, language, question, previous, query, revision,
            candidates, outcome, reason, answer, text, timings, asker)
        values (@Id, @AskedAt, @Platform, @Conversation, @Audience, @Language, @Question, @Previous, @Query, @Revision,
            @Candidates, @Outcome, @Reason, @Answer, @Text, @Timings, @Asker)
        returning sequence
        """;

    /// <summary>
    /// Writes an entry whole and durably: when this returns, it outlives a power cut. Cancelled, it is not there.
    /// A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.
    /// </summary>
    /// <exception cref="RecordsUnavailableException">Not acknowledged; show the asker no answer.</exception>
    /// <exception cref="InvalidOperationException">The id is in the log already, or the revision not in the archive.</exception>
    public async Task WriteAsync(Entry entry, CancellationToken cancellationToken)
    {
        var row = EntryRow.From(entry, database.Key);
        await database.WriteAsync(
            connection =>
            {
                try
                {
                    using var transaction = connection.BeginTransaction(deferred: false);
                    var sequence = connection.ExecuteScalar<long>(Insert, row, transaction);
                    database.Chain.Append(connection, ChainedTable.Entries, sequence, ChainAct.Added);
                    transaction.Commit();
                }
                catch (SqliteException exception)
                    when (exception.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_UNIQUE)
                {
                    throw new InvalidOperationException($"The entry {row.Id} is in the answer log already.", exception);
                }
                catch (SqliteException exception)
                    when (exception.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_FOREIGNKEY)
                {
                    throw new InvalidOperationException(
                        $"The entry {row.Id} names revision {row.Revision}, which the archive was not given to keep.",
                        exception);
                }
            },
            cancellationToken);
        database.Meter.Written(entry, row.Outcome);
    }

    public async Task<Lookup<Entry>> FindAsync(EntryId id, CancellationToken cancellationToken)
    {
        var found = await SelectAsync("where id = @Value", new { id.Value }, cancellationToken);
        return found is [var entry] ? new Lookup<Entry>.Found(entry) : new Lookup<Entry>.Missing();
    }

    /// <summary>The last entries of a conversation, oldest first.</summary>
    /// <param name="conversation">The platform's id; an empty one means no conversation and has no entries.</param>
    /// <param name="most">How many at most.</param>
    public async Task<IReadOnlyList<Entry>> ConversationAsync(
        string conversation,
        int most,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        if (conversation.Length == 0)
        {
            // Else all who asked where there are no conversations would share one.
            return [];
        }

        var newestFirst = await SelectAsync(
            "where conversation = @conversation order by sequence desc limit @most",
            new { conversation, most },
            cancellationToken);
        return [.. newestFirst.Reverse()];
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            connection => connection.ExecuteScalar<long>("select count(*) from entries"),
            cancellationToken);

    internal static IReadOnlyList<Entry> Select(SqliteConnection connection, string which, object parameters) =>
        [.. connection.Query<EntryRow>($"select {Columns} from entries {which}", parameters).Select(row => row.ToEntry())];

    private Task<IReadOnlyList<Entry>> SelectAsync(string which, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Select(connection, which, parameters), cancellationToken);
}
