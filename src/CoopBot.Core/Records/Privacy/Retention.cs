using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Privacy;

/// <summary>Deletes what is older than it may be kept: entries and all that hangs on them. The chain says that it was lawful.</summary>
public sealed class Retention(Database database, RecordsOptions options, TimeProvider time)
{
    /// <summary>Rows deleted at once; questions are recorded in between.</summary>
    private const int Batch = 500;

    /// <returns>How many entries were deleted.</returns>
    /// <exception cref="RecordsUnavailableException">Not all were deleted; the next run goes on.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (options.RetentionDays == 0)
        {
            return 0;
        }

        var before = UtcText.From(time.GetUtcNow().AddDays(-options.RetentionDays));
        var (all, batch) = (0, Batch);
        while (batch == Batch)
        {
            await database.WriteAsync(
                connection =>
                {
                    using var transaction = connection.BeginTransaction(deferred: false);
                    batch = Delete(connection, before);
                    transaction.Commit();
                },
                cancellationToken);
            all += batch;
        }

        return all;
    }

    private int Delete(SqliteConnection connection, string before)
    {
        var old = connection.Query<(long Sequence, string Id)>(
            $"select sequence, id from entries where asked_at < @before order by asked_at limit {Batch}",
            new { before }).AsList();
        var ids = old.ConvertAll(entry => entry.Id);
        var hanging = 0;
        foreach (var table in ChainedTable.All.Where(table => table.Entry.Length > 0))
        {
            hanging += Erasures.Follow(
                connection,
                database.Chain,
                table,
                connection.Query<long>($"delete from {table.Name} where {table.Entry} in @ids returning sequence", new { ids }),
                ChainAct.Removed);
        }

        connection.Execute("delete from deliveries where entry in @ids; delete from inbox where entry in @ids", new { ids });
        var unanswered = connection.Execute("delete from inbox where entry is null and taken_at < @before", new { before });
        var sequences = old.ConvertAll(entry => entry.Sequence);
        connection.Execute("delete from entries where sequence in @sequences", new { sequences });
        Erasures.Follow(connection, database.Chain, ChainedTable.Entries, sequences, ChainAct.Removed);
        if (old.Count + hanging + unanswered > 0)
        {
            Erasures.Keep(connection, database.Chain, time, ErasureWish.Retention, old.Count, hanging);
        }

        return old.Count;
    }
}
