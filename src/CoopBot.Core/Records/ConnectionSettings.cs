using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records;

/// <summary>
/// The settings that make a returned write durable, and what is deleted gone. SQLite answers a setting it cannot follow with silence
/// (https://sqlite.org/pragma.html), so each is read back, on every connection opened, pooled ones too.
/// </summary>
internal static class ConnectionSettings
{
    // The time to wait comes first, so that the others wait too while another program holds the file.
    private static readonly (string Name, string Set, string Holds)[] All =
    [
        ("busy_timeout", "5000", "5000"),
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", "2"),
        ("foreign_keys", "ON", "1"),
        ("secure_delete", "ON", "1"),
    ];

    /// <exception cref="RecordsUnavailableException">A setting does not hold.</exception>
    public static void Apply(SqliteConnection connection)
    {
        foreach (var (name, set, holds) in All)
        {
            connection.Execute($"PRAGMA {name} = {set}");
            var found = connection.ExecuteScalar<string>($"PRAGMA {name}");
            if (found != holds)
            {
                throw new RecordsUnavailableException(
                    $"The records {connection.DataSource} cannot be written durably ({name} stays {found} instead of {set}); "
                    + "choose a folder on a local disk with --data DIR or Records:Folder");
            }
        }
    }
}
