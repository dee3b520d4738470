using System.Text;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records;

/// <summary>Real records in a folder of their own, deleted afterwards.</summary>
internal sealed class RecordsFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("coopbot-records-").FullName;

    public RecordsFolder()
    {
        Folder = Path.Combine(root, "data");
        Database = new Database(new RecordsOptions { Folder = Folder }, Time);
        Log = new AnswerLog(Database);
        Archive = new SnapshotArchive(Database, Time);
    }

    public static FolderContents Knowledge { get; } = new(
    [
        KeyValuePair.Create("sources.yml", "- id: timenews-2025-03\n"u8.ToArray()),
        KeyValuePair.Create("es/lanchas-patrulleras-ñandú-🚤.md", Encoding.UTF8.GetBytes("¿Cuántas? Cuarenta.\r\n")),
        KeyValuePair.Create("files/empty.txt", Array.Empty<byte>()),
        KeyValuePair.Create("files/blob.pdf", Enumerable.Range(0, 70_000).Select(i => (byte)(i * 31 % 251)).ToArray()),
    ]);

    public FixedTime Time { get; } = new();

    public string Folder { get; }

    public Database Database { get; }

    public AnswerLog Log { get; }

    public SnapshotArchive Archive { get; }

    /// <summary>Records ready for entries of <see cref="Knowledge"/>.</summary>
    public static async Task<RecordsFolder> ReadyAsync(CancellationToken cancellationToken)
    {
        var records = new RecordsFolder();
        await records.Database.PrepareAsync(cancellationToken);
        await records.Archive.KeepAsync(Knowledge, cancellationToken);
        return records;
    }

    /// <summary>The same folder as another program finds it, which sets nothing up.</summary>
    public SqliteConnection Outside()
    {
        var connection = new SqliteConnection($"Data Source={Database.FilePath};Pooling=False");
        connection.Open();
        return connection;
    }

    public T Ask<T>(string sql)
    {
        using var connection = Outside();
        return connection.QuerySingle<T>(sql);
    }

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
