using CoopBot.Core.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records;

public sealed class DatabaseTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_connection_writes_durably()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var open = Enumerable.Range(0, 5).Select(_ => records.Database.Open()).ToArray();

        Assert.All(open, connection =>
        {
            Assert.Equal("wal", connection.QuerySingle<string>("pragma journal_mode"));
            Assert.Equal(2, connection.QuerySingle<long>("pragma synchronous"));
            Assert.Equal(1, connection.QuerySingle<long>("pragma foreign_keys"));
            Assert.Equal(1, connection.QuerySingle<long>("pragma secure_delete"));
            Assert.Equal(5000, connection.QuerySingle<long>("pragma busy_timeout"));
            connection.Dispose();
        });
    }

    [Fact]
    public async Task A_connection_kept_open_is_set_right_again_when_it_is_next_used()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        nint spoilt;
        using (var connection = records.Database.Open())
        {
            connection.Execute("pragma synchronous = off; pragma foreign_keys = off; pragma busy_timeout = 0");
            spoilt = connection.Handle!.DangerousGetHandle();
        }

        using var again = records.Database.Open();
        Assert.Equal(spoilt, again.Handle!.DangerousGetHandle());
        Assert.Equal(2, again.QuerySingle<long>("pragma synchronous"));
        Assert.Equal(1, again.QuerySingle<long>("pragma foreign_keys"));
        Assert.Equal(5000, again.QuerySingle<long>("pragma busy_timeout"));
    }

    [Fact]
    public void A_setting_that_does_not_hold_is_refused()
    {
        // A database in memory cannot keep a write-ahead log, and SQLite does not say so.
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        var refusal = Assert.Throws<RecordsUnavailableException>(() => ConnectionSettings.Apply(connection));

        Assert.Contains("journal_mode stays memory instead of WAL", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_written_entry_is_in_the_write_ahead_log_until_the_records_are_closed()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded(), None);
        var log = new FileInfo(records.Database.FilePath + "-wal");
        Assert.True(log.Exists && log.Length > 0);

        records.Database.Dispose();

        log.Refresh();
        Assert.False(log.Exists);
        Assert.Equal(1, records.Ask<long>("select count(*) from entries"));
    }

    [Fact]
    public async Task The_folder_is_created_with_those_above_it()
    {
        using var records = new RecordsFolder();
        using var database = new Database(
            new RecordsOptions { Folder = Path.Combine(records.Folder, "años", "2026") },
            records.Time);

        await database.PrepareAsync(None);

        Assert.True(File.Exists(Path.Combine(records.Folder, "años", "2026", "coopbot.db")));
    }

    [Fact]
    public void The_folder_is_data_unless_set_otherwise() => Assert.Equal("data", new RecordsOptions().Folder);
}
