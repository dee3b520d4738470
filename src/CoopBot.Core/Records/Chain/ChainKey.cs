using CoopBot.Core.Records.Privacy;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Chain;

/// <summary>Which key a database's chain is made with. With another the chain would break and every person would be a new one.</summary>
internal static class ChainKey
{
    /// <summary>The migration with which the chain begins.</summary>
    public const string Migration = "0003_chain";

    /// <summary>Whether a key was used here already.</summary>
    public static bool IsKnown(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("select count(*) from sqlite_master where name = 'chain_key'") > 0;

    public static void Keep(SqliteConnection connection, LogKey key, TimeProvider time) => connection.Execute(
        "insert into chain_key (id, since) values (@Id, @since)",
        new { key.Id, since = UtcText.From(time.GetUtcNow()) });

    /// <exception cref="RecordsUnavailableException">The key is another.</exception>
    public static void Check(SqliteConnection connection, LogKey key, string file)
    {
        if (!connection.Query<string>("select id from chain_key").SequenceEqual([key.Id]))
        {
            throw new RecordsUnavailableException(
                $"The records {file} were not made with this key ({key.Id}); put the right {LogKey.FileName} back from a backup, or set Records:Key to it");
        }
    }
}
