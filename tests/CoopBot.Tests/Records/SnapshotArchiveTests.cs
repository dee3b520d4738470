using System.IO.Compression;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using Dapper;

namespace CoopBot.Tests.Records;

public sealed class SnapshotArchiveTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_folder_comes_back_byte_for_byte()
    {
        using var records = await RecordsFolder.ReadyAsync(None);

        var found = await records.Archive.LoadAsync(RecordsFolder.Knowledge.Revision, None);

        var contents = Assert.IsType<Lookup<FolderContents>.Found>(found).Value;
        Assert.Equal(RecordsFolder.Knowledge.Revision, contents.Revision);
        Assert.Equal(RecordsFolder.Knowledge.Files, contents.Files);
    }

    [Fact]
    public async Task An_empty_folder_is_a_folder_too()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var empty = new FolderContents([]);
        await records.Archive.KeepAsync(empty, None);

        var found = await records.Archive.LoadAsync(empty.Revision, None);

        Assert.Empty(Assert.IsType<Lookup<FolderContents>.Found>(found).Value.Files);
    }

    [Fact]
    public async Task Keeping_a_revision_again_leaves_the_first_as_it_is()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        records.Time.Now = records.Time.Now.AddDays(1);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => records.Archive.KeepAsync(RecordsFolder.Knowledge, None)));

        Assert.Equal(
            (1L, "2026-11-21T09:30:00.0000000Z"),
            records.Ask<(long, string)>("select count(*), min(kept_at) from snapshots"));
    }

    [Fact]
    public async Task A_new_revision_is_kept_beside_the_old_one()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var edited = new FolderContents(RecordsFolder.Knowledge.Files.Append(KeyValuePair.Create("en/new.md", "x"u8.ToArray())));

        await records.Archive.KeepAsync(edited, None);

        Assert.Equal(2, records.Ask<long>("select count(*) from snapshots"));
        Assert.IsType<Lookup<FolderContents>.Found>(await records.Archive.LoadAsync(edited.Revision, None));
    }

    [Fact]
    public async Task A_revision_that_was_never_kept_is_missing()
    {
        using var records = await RecordsFolder.ReadyAsync(None);

        Assert.IsType<Lookup<FolderContents>.Missing>(await records.Archive.LoadAsync(new("0123456789abcdef"), None));
    }

    [Fact]
    public void The_same_folder_is_packed_to_the_same_bytes_at_any_time()
    {
        var packed = FolderArchive.Pack(RecordsFolder.Knowledge);

        Assert.Equal(packed, FolderArchive.Pack(new FolderContents(RecordsFolder.Knowledge.Files)));
        Assert.True(packed.Length < RecordsFolder.Knowledge.Files.Values.Sum(bytes => bytes.Length));
        using var zip = new ZipArchive(new MemoryStream(packed));
        Assert.Equal(RecordsFolder.Knowledge.Files.Keys, zip.Entries.Select(file => file.FullName));
        Assert.All(zip.Entries, file => Assert.Equal(new DateTime(1980, 1, 1), file.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task An_archive_changed_in_any_byte_gives_the_right_contents_or_none()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var revision = RecordsFolder.Knowledge.Revision;
        var packed = FolderArchive.Pack(RecordsFolder.Knowledge);
        var refused = 0;
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] ^= 0x55;
            try
            {
                Assert.Equal(RecordsFolder.Knowledge.Files, FolderArchive.Unpack(packed, revision).Files);
            }
            catch (RecordsUnavailableException exception)
            {
                Assert.Contains(revision.Value, exception.Message, StringComparison.Ordinal);
                refused++;
            }

            packed[i] ^= 0x55;
        }

        Assert.InRange(refused, packed.Length / 2, packed.Length);
    }

    [Theory]
    [InlineData("x'00'")]
    [InlineData("x''")]
    [InlineData("substr(contents, 1, length(contents) / 2)")]
    [InlineData("(select contents from snapshots where revision <> 'e3b0c44298fc1c14')")]
    public async Task A_damaged_archive_is_refused_by_name(string damage)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var empty = new FolderContents([]);
        await records.Archive.KeepAsync(empty, None);
        using (var connection = records.Outside())
        {
            connection.Execute($"update snapshots set contents = {damage} where revision = @Value", new { empty.Revision.Value });
        }

        var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Archive.LoadAsync(empty.Revision, None));

        Assert.Contains(empty.Revision.Value, refusal.Message, StringComparison.Ordinal);
    }
}
