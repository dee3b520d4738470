using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records;

/// <summary>
/// The one file of the records. Many may read at once, one writes at a time. Call <see cref="PrepareAsync"/> once before all
/// else, so that a folder that cannot be used is found at start and not at the first question.
/// </summary>
public sealed class Database : IDisposable
{
    public const string FileName = "coopbot.db";

    /// <summary>The meter that counts what is written (System.Diagnostics.Metrics); its scope is the database.</summary>
    public const string MeterName = "CoopBot";

    private readonly RecordsOptions options;
    private readonly TimeProvider time;
    private readonly string connectionString;
    private LogKey? key;

    // Never disposed: it holds no handle, and a write still under way must be able to give it back.
    private readonly SemaphoreSlim writing = new(1, 1);

    public Database(RecordsOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        FilePath = Path.Combine(Path.GetFullPath(options.Folder), FileName);
        connectionString = ConnectionString(SqliteOpenMode.ReadWrite, pooling: true);
        Meter = new LogMeter(this);
    }

    /// <summary>The whole path of the database file.</summary>
    public string FilePath { get; }

    /// <summary>The secret behind pseudonyms and chain.</summary>
    /// <exception cref="RecordsUnavailableException">It is not there.</exception>
    public LogKey Key => key ??= LogKey.Load(options, create: false);

    internal TimeProvider Time => time;

    internal LogMeter Meter { get; }

    /// <summary>Where every write to a followed table is said.</summary>
    public ChainWriter Chain => new(Key, time);

    /// <summary>Creates the folder, the file and the key where missing, and brings the tables up to this version of CoopBot.</summary>
    /// <exception cref="RecordsUnavailableException">The folder or the file cannot be used.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken) =>
        AloneAsync(
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);

                // Only here may the file be created: one that vanished later must be missed, not begun anew.
                using var connection = Open(ConnectionString(SqliteOpenMode.ReadWriteCreate, pooling: false));
                Ready(connection);
                Migrator.TryWriting(connection);
            },
            cancellationToken);

    /// <summary>Writes and takes it back at once, so that whoever watches CoopBot learns of a full disk before an asker does.</summary>
    /// <exception cref="RecordsUnavailableException">An answer could not be recorded now.</exception>
    public Task TryWritingAsync(CancellationToken cancellationToken) => WriteAsync(Migrator.TryWriting, cancellationToken);

    /// <summary>Runs one write when no other runs. Cancelled before it begins or not at all.</summary>
    /// <exception cref="RecordsUnavailableException">Nothing was acknowledged.</exception>
    internal Task WriteAsync(Action<SqliteConnection> write, CancellationToken cancellationToken) =>
        AloneAsync(
            () =>
            {
                // A connection kept open would go on writing into a file that has been deleted, and lose it all.
                if (!File.Exists(FilePath))
                {
                    throw new RecordsUnavailableException(
                        $"The records {FilePath} are gone; put the file back and start CoopBot again");
                }

                using var connection = Open();
                write(connection);
            },
            cancellationToken);

    /// <exception cref="RecordsUnavailableException">The records cannot be read.</exception>
    internal Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                var result = default(T)!;
                Guarded(() =>
                {
                    using var connection = Open();
                    result = read(connection);
                });
                return result;
            },
            cancellationToken);

    internal SqliteConnection Open() => Open(connectionString);

    /// <summary>Closes the connections kept open; the last one folds the write-ahead log into the file.</summary>
    public void Dispose()
    {
        Meter.Dispose();
        CloseIdle();
    }

    private void Ready(SqliteConnection connection)
    {
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            // Of two programs starting at once one makes the key. Where a chain has begun, a new key would be the wrong one.
            key = LogKey.Load(options, create: !ChainKey.IsKnown(connection));
            transaction.Commit();
        }

        connection.CreateFunction("pseudonym", (string platform, string asker) => Key.Pseudonym(platform, asker), isDeterministic: true);
        Migrator.Apply(connection, Migration.All, time, name =>
        {
            if (name == ChainKey.Migration)
            {
                ChainKey.Keep(connection, Key, time);
                Chain.Begin(connection);
            }
        });
        ChainKey.Check(connection, Key, FilePath);
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            ConnectionSettings.Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async Task AloneAsync(Action work, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            // SQLite has no asynchronous input and output: a slow disk would hold up the caller's thread.
            await Task.Run(() => Guarded(work), CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }

    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException exception)
        {
            // What a connection holds after a failed fsync is not to be trusted: the next one reads the file anew.
            CloseIdle();
            throw RecordsUnavailableException.From(FilePath, exception);
        }
        catch (IOException exception)
        {
            throw RecordsUnavailableException.From(FilePath, exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw RecordsUnavailableException.From(FilePath, exception);
        }
    }

    private void CloseIdle()
    {
        using var any = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(any);
    }

    private string ConnectionString(SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            Mode = mode,
            Pooling = pooling,

            // Seconds. The provider goes on trying while the file is locked; SQLite's own five seconds are enough.
            DefaultTimeout = 5,
        }.ToString();
}
