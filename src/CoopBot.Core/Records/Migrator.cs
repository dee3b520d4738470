using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records;

/// <summary>Brings a database up to the migrations this program knows, each whole or not at all.</summary>
internal static class Migrator
{
    private const string CreateTable = """
        create table if not exists migrations (
            name text not null primary key,
            sha256 text not null,
            applied_at text not null
        )
        """;

    /// <exception cref="RecordsUnavailableException">The database does not belong to this program.</exception>
    /// <param name="applied">Called with the name of each migration just applied, within its transaction.</param>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> known, TimeProvider time, Action<string>? applied = null)
    {
        while (ApplyNext(connection, known, time, applied))
        {
        }
    }

    /// <summary>
    /// Finds a file that cannot be written, or a full disk, when there was nothing to apply. SQLite opens such a file for
    /// reading without a word and even begins a writing transaction on it, so something must really be written.
    /// </summary>
    public static void TryWriting(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            insert into migrations (name, sha256, applied_at) values ('trial', '', '');
            delete from migrations where name = 'trial'
            """,
            transaction: transaction);
        transaction.Commit();
    }

    private static bool ApplyNext(SqliteConnection connection, IReadOnlyList<Migration> known, TimeProvider time, Action<string>? done)
    {
        // Begun as a writer, so that of two programs starting at once the second sees what the first did.
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(CreateTable, transaction: transaction);
        var applied = connection
            .Query<(string Name, string Sha256)>("select name, sha256 from migrations order by name", transaction: transaction)
            .AsList();
        for (var i = 0; i < applied.Count; i++)
        {
            Check(connection.DataSource, applied[i].Name, applied[i].Sha256, known, i);
        }

        if (applied.Count == known.Count)
        {
            return false;
        }

        var next = known[applied.Count];
        connection.Execute(next.Sql, transaction: transaction);
        connection.Execute(
            "insert into migrations (name, sha256, applied_at) values (@Name, @Sha256, @At)",
            new { next.Name, next.Sha256, At = UtcText.From(time.GetUtcNow()) },
            transaction);
        done?.Invoke(next.Name);
        transaction.Commit();
        return true;
    }

    private static void Check(string file, string name, string sha256, IReadOnlyList<Migration> known, int place)
    {
        if (!known.Any(migration => migration.Name == name))
        {
            throw new RecordsUnavailableException(
                $"The records {file} were written by a newer CoopBot (migration {name} is not known here); "
                + "run that version, or choose another folder with --data DIR or Records:Folder");
        }

        if (known[place].Name != name)
        {
            throw new RecordsUnavailableException(
                $"The records {file} have migration {name} but not the earlier {known[place].Name}; "
                + "give the new migration the highest number");
        }

        if (known[place].Sha256 != sha256)
        {
            throw new RecordsUnavailableException(
                $"The records {file} had another migration {name} applied than this CoopBot brings; "
                + "put the released file back and write the change as a migration of its own");
        }
    }
}
