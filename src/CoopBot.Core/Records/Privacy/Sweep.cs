using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Privacy;

/// <summary>
/// After an erasure: leaves no copy of what was erased in the database file and its write-ahead log. SQLite overwrites what it
/// deletes (secure_delete), but not the copies that were left behind when rows once moved from page to page, so that the file is
/// written anew (https://sqlite.org/lang_vacuum.html) and the log cut to nothing.
/// </summary>
public sealed class Sweep(Database database)
{
    /// <summary>Bytes. Writing a larger file anew would hold up questions, and the reply, for seconds; it waits for the next hour.</summary>
    private const long LargestAtOnce = 64 << 20;

    /// <summary>That a sweep is due is kept in the file itself, in a number SQLite leaves to its users.</summary>
    internal static void Want(SqliteConnection connection) => connection.Execute("pragma user_version = 1");

    /// <returns>False when it is still to be done: others were reading, or the file is large.</returns>
    /// <exception cref="RecordsUnavailableException">The disk is too full, or fails.</exception>
    internal async Task<bool> SoonAsync(CancellationToken cancellationToken) =>
        new FileInfo(database.FilePath).Length <= LargestAtOnce && await RunAsync(cancellationToken);

    /// <summary>Sweeps where it is due, however long it takes: about a second for each 100 MB, during which nothing is written.</summary>
    /// <returns>False when others were reading meanwhile, so that it is still to be done.</returns>
    /// <exception cref="RecordsUnavailableException">The disk is too full, or fails.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var done = true;
        await database.WriteAsync(
            connection =>
            {
                if (connection.ExecuteScalar<long>("pragma user_version") == 0)
                {
                    return;
                }

                connection.Execute("vacuum", commandTimeout: 0);
                done = IsCut(connection);
                if (done)
                {
                    connection.Execute("pragma user_version = 0");
                }
            },
            cancellationToken);
        return done;
    }

    private static bool IsCut(SqliteConnection connection) => connection.QuerySingle<(long Busy, long, long)>("pragma wal_checkpoint(truncate)").Busy == 0;
}
