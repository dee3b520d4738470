using System.Security.Cryptography;
using CoopBot.Core.Records.Privacy;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records.Chain;

/// <summary>
/// Follows what happens to the rows of the tables named in <see cref="ChainedTable.All"/>, so that a check finds
/// whatever happened to them otherwise. Whoever writes such a row says so here, in the same transaction:
/// <code>
/// database.WriteAsync(connection =>
/// {
///     using var transaction = connection.BeginTransaction(deferred: false);
///     var sequence = connection.ExecuteScalar&lt;long&gt;("insert into reviews (...) values (...) returning sequence", row, transaction);
///     database.Chain.Append(connection, ChainedTable.Reviews, sequence, ChainAct.Added);
///     transaction.Commit();
/// }, cancellationToken);
/// </code>
/// The row is read back from the table, so that what is committed to is what stands there.
/// </summary>
public sealed class ChainWriter(LogKey key, TimeProvider time)
{
    /// <summary>Appends a link for a row just added, changed, erased or removed.</summary>
    /// <param name="row">Its sequence.</param>
    /// <exception cref="InvalidOperationException">Not within a transaction, or the row is not there.</exception>
    public void Append(SqliteConnection connection, ChainedTable table, long row, ChainAct act)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(table);
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
        {
            throw new InvalidOperationException($"A row of {table.Name} and its link are written in one transaction or not at all.");
        }

        if (act != ChainAct.Added)
        {
            // Without its salts the earlier link no longer tells what stood there.
            connection.Execute(
                "update chain set salts = null, commitments = null where of = @Name and row = @row and salts is not null",
                new { table.Name, row });
        }

        byte[]? salts = null;
        byte[]? commitments = null;
        if (act != ChainAct.Removed)
        {
            (salts, commitments) = Commitments.Of(connection, table, row);
        }

        var (before, mac) = Last(connection);
        var at = UtcText.From(time.GetUtcNow());
        var digest = SHA256.HashData(commitments ?? []);
        var next = new byte[Seal.Length];
        Seal.Write(key, mac, before + 1, table.Name, row, RecordsJson.Word(act), at, digest, next);
        connection.Execute(
            "insert into chain (link, of, row, act, at, salts, commitments, digest, mac) values (@link, @Name, @row, @act, @at, @salts, @commitments, @digest, @mac)",
            new { link = before + 1, table.Name, row, act = RecordsJson.Word(act), at, salts, commitments, digest, mac = next });
    }

    /// <summary>The last link's number and mac; 0 and <see cref="Seal.None"/> while there is none.</summary>
    internal static (long Link, byte[] Mac) Last(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<(long Link, byte[] Mac)?>("select link, mac from chain order by link desc limit 1") ?? (0, Seal.None);

    /// <summary>Takes in what was there before the chain: it is vouched for from here on. A table that a later migration makes is empty.</summary>
    internal void Begin(SqliteConnection connection)
    {
        var tables = connection.Query<string>("select name from sqlite_master where type = 'table'").ToHashSet(StringComparer.Ordinal);
        foreach (var table in ChainedTable.All.Where(table => tables.Contains(table.Name)))
        {
            foreach (var row in connection.Query<long>($"select sequence from {table.Name} order by sequence").AsList())
            {
                Append(connection, table, row, ChainAct.Added);
            }
        }
    }
}
