using CoopBot.Core.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records;

/// <summary>Whatever is wrong with the folder is said in one line that names it, and nothing is half written.</summary>
public sealed class UnavailableTests
{
    private const string Elsewhere = "choose another folder with --data DIR or Records:Folder";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("")]
    [InlineData("below")]
    public async Task A_folder_that_cannot_be_made_is_found_at_start(string below)
    {
        using var records = new RecordsFolder();
        await File.WriteAllTextAsync(records.Folder, "a file where the folder should be");
        using var database = new Database(new RecordsOptions { Folder = Path.Combine(records.Folder, below) }, records.Time);

        await RefusedAsync(database, records.Folder, "is not writable");

        Assert.Equal("a file where the folder should be", await File.ReadAllTextAsync(records.Folder));
        File.Delete(records.Folder);
    }

    [Fact]
    public async Task A_folder_where_the_file_should_be_is_found_at_start()
    {
        using var records = new RecordsFolder();
        Directory.CreateDirectory(records.Database.FilePath);

        await RefusedAsync(records.Database, records.Folder, "cannot be opened");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_found_at_start_and_left_alone()
    {
        using var records = new RecordsFolder();
        Directory.CreateDirectory(records.Folder);
        var garbage = string.Concat(Enumerable.Repeat("not a database at all ", 1000));
        await File.WriteAllTextAsync(records.Database.FilePath, garbage);

        await RefusedAsync(records.Database, records.Folder, "is not a database");

        Assert.Equal(garbage, await File.ReadAllTextAsync(records.Database.FilePath));
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.05)]
    [InlineData(0.001)]
    public async Task A_cut_off_file_is_found_at_start_and_left_alone(double share)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        for (var i = 0; i < 20; i++)
        {
            await records.Log.WriteAsync(Entries.Grounded(), None);
        }

        records.Database.Dispose();
        var whole = await File.ReadAllBytesAsync(records.Database.FilePath);
        var cut = whole[..(int)(whole.Length * share)];
        await File.WriteAllBytesAsync(records.Database.FilePath, cut);

        await RefusedAsync(records.Database, records.Folder, "are damaged");

        Assert.Equal(cut, await File.ReadAllBytesAsync(records.Database.FilePath));
    }

    [Fact]
    public async Task Each_start_writes_so_that_a_file_that_cannot_be_written_is_found()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        using var reader = records.Outside();
        var counted = reader.QuerySingle<long>("select count(*) from migrations");
        var log = new FileInfo(records.Database.FilePath + "-wal");
        var before = log.Length;

        await records.Database.PrepareAsync(None);

        log.Refresh();
        Assert.True(log.Length > before);
        Assert.Equal(counted, reader.QuerySingle<long>("select count(*) from migrations"));
    }

    [Fact]
    public async Task A_full_disk_loses_the_entry_whole_and_writing_goes_on_when_there_is_room()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var kept = Entries.Grounded();
        await records.Log.WriteAsync(kept, None);
        using (var connection = records.Database.Open())
        {
            // The connection is used again for the next write, and may then make the file no larger.
            connection.Execute("pragma max_page_count = 1");
        }

        var big = Entries.Grounded(new string('x', 100_000));
        var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Log.WriteAsync(big, None));

        AssertSays(refusal, records.Folder, "is full");
        Assert.Equal(1, await records.Log.CountAsync(None));
        await records.Log.WriteAsync(big, None);
        Assert.Equal(2, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task Records_locked_by_another_program_are_waited_for_and_then_said_to_be_locked()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        using (var other = records.Outside())
        {
            other.Execute("begin immediate");
            var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(
                () => records.Log.WriteAsync(Entries.Grounded(), None));
            AssertSays(refusal, records.Folder, "are locked by another program");
            Assert.Equal(0, await records.Log.CountAsync(None));

            var patient = records.Log.WriteAsync(Entries.Grounded(), None);
            await Task.Delay(300);
            other.Execute("rollback");
            await patient;
        }

        Assert.Equal(1, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task A_file_deleted_while_running_is_missed_and_not_begun_anew()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded(), None);
        Directory.Delete(records.Folder, recursive: true);

        var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(
            () => records.Log.WriteAsync(Entries.Grounded(), None));

        Assert.Contains("are gone", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(records.Folder));
    }

    [Fact]
    public async Task Records_that_were_not_prepared_are_not_written_to()
    {
        using var records = new RecordsFolder();

        await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Log.WriteAsync(Entries.Grounded(), None));
        await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Log.CountAsync(None));
    }

    [Theory]
    [InlineData(3, "is not writable")]
    [InlineData(5, "are locked")]
    [InlineData(6, "are locked")]
    [InlineData(8, "is not writable")]
    [InlineData(10, "fails")]
    [InlineData(11, "are damaged")]
    [InlineData(13, "is full")]
    [InlineData(14, "cannot be opened")]
    [InlineData(23, "is not writable")]
    [InlineData(26, "is not a database")]
    [InlineData(1, "cannot be used")]
    public void Each_result_code_of_sqlite_is_put_in_words(int code, string what)
    {
        var folder = Path.GetFullPath("some folder");

        var refusal = RecordsUnavailableException.From(
            Path.Combine(folder, Database.FileName),
            new SqliteException("in\nSQLite's words", code));

        AssertSays(refusal, folder, what);
        Assert.IsType<SqliteException>(refusal.InnerException);
    }

    private static async Task RefusedAsync(Database database, string folder, string what) =>
        AssertSays(
            await Assert.ThrowsAsync<RecordsUnavailableException>(() => database.PrepareAsync(None)),
            folder,
            what);

    private static void AssertSays(RecordsUnavailableException refusal, string folder, string what)
    {
        Assert.Contains(folder, refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Contains(what, StringComparison.Ordinal), refusal.Message);
        Assert.EndsWith(Elsewhere, refusal.Message, StringComparison.Ordinal);
        Assert.Single(refusal.Message.Split('\n'));
    }
}
