using CoopBot.Core.Knowledge;
using Dapper;

namespace CoopBot.Core.Records;

/// <summary>Every knowledge folder that answers were given from, so that any entry can be checked against its sources.</summary>
public sealed class SnapshotArchive(Database database, TimeProvider time)
{
    /// <summary>Keeps a folder durably; one that is kept already is left as it is. Call before the first answer from it.</summary>
    /// <exception cref="RecordsUnavailableException">Not kept.</exception>
    public async Task KeepAsync(FolderContents contents, CancellationToken cancellationToken)
    {
        var revision = contents.Revision.Value;
        var kept = await database.ReadAsync(
            connection => connection.ExecuteScalar<long>(
                "select count(*) from snapshots where revision = @revision",
                new { revision }),
            cancellationToken);
        if (kept > 0)
        {
            return;
        }

        var row = new { revision, keptAt = UtcText.From(time.GetUtcNow()), contents = FolderArchive.Pack(contents) };
        await database.WriteAsync(
            connection => connection.Execute(
                """
                insert into snapshots (revision, kept_at, contents) values (@revision, @keptAt, @contents)
                on conflict (revision) do nothing
                """,
                row),
            cancellationToken);
    }

    /// <exception cref="RecordsUnavailableException">What is kept is not what was given to keep.</exception>
    public async Task<Lookup<FolderContents>> LoadAsync(Revision revision, CancellationToken cancellationToken)
    {
        var blobs = await database.ReadAsync(
            connection => connection
                .Query<byte[]>("select contents from snapshots where revision = @Value", new { revision.Value })
                .AsList(),
            cancellationToken);
        return blobs is [var blob]
            ? new Lookup<FolderContents>.Found(FolderArchive.Unpack(blob, revision))
            : new Lookup<FolderContents>.Missing();
    }
}
