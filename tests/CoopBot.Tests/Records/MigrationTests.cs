using CoopBot.Core.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records;

public sealed class MigrationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void The_migrations_are_numbered_from_one_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Migration.All.Count).Select(number => $"{number:0000}"),
        Migration.All.Select(migration => migration.Name[..4]));

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded(), None);
        var before = Applied(records);
        records.Time.Now = records.Time.Now.AddDays(1);

        await records.Database.PrepareAsync(None);

        Assert.Equal(before, Applied(records));
        Assert.Equal(
            [("0001_answer_log", Migration.All[0].Sha256, "2026-11-21T09:30:00.0000000Z")],
            before.Take(1));
        Assert.Equal(1, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task Of_two_programs_starting_at_once_the_second_waits_for_the_first()
    {
        using var records = new RecordsFolder();
        Directory.CreateDirectory(records.Folder);
        using var first = records.Outside();
        first.Execute("pragma journal_mode = wal");
        first.Execute("create table migrations (name text not null primary key, sha256 text not null, applied_at text not null)");
        first.Execute("begin immediate");
        first.Execute(Migration.All[0].Sql);
        first.Execute("insert into migrations values (@Name, @Sha256, 'by the first')", Migration.All[0]);

        var second = records.Database.PrepareAsync(None);
        await Task.Delay(300);
        Assert.False(second.IsCompleted);
        first.Execute("commit");
        await second;

        Assert.Equal("by the first", Applied(records)[0].At);
        Assert.Equal(Migration.All.Select(migration => migration.Name), Applied(records).Select(row => row.Name));
    }

    [Fact]
    public async Task Eight_programs_starting_at_once_apply_each_migration_once()
    {
        using var records = new RecordsFolder();
        var programs = Enumerable.Range(0, 8)
            .Select(_ => new Database(new RecordsOptions { Folder = records.Folder }, records.Time))
            .ToArray();

        await Task.WhenAll(programs.Select(program => Task.Run(() => program.PrepareAsync(None))));

        Assert.Equal(Migration.All.Select(migration => migration.Name), Applied(records).Select(row => row.Name));
    }

    [Fact]
    public async Task Records_of_a_newer_program_are_refused_and_left_alone()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        Tamper(records, "insert into migrations values ('9999_from_later', 'ab', '2027-01-01T00:00:00.0000000Z')");

        var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Database.PrepareAsync(None));

        Assert.Contains("newer CoopBot", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("9999_from_later", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(records.Folder, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Migration.All.Count + 1, Applied(records).Length);
    }

    [Fact]
    public async Task A_migration_that_was_changed_after_it_was_applied_is_refused()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        Tamper(records, "update migrations set sha256 = 'ab' where name = '0001_answer_log'");

        var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Database.PrepareAsync(None));

        Assert.Contains("another migration 0001_answer_log", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_slipped_in_before_an_applied_one_is_refused()
    {
        using var connection = Memory();
        Migrator.Apply(connection, [new("0001_a", "create table a (x)"), new("0003_c", "create table c (x)")], new FixedTime());

        var refusal = Assert.Throws<RecordsUnavailableException>(() => Migrator.Apply(
            connection,
            [new("0001_a", "create table a (x)"), new("0002_b", "create table b (x)"), new("0003_c", "create table c (x)")],
            new FixedTime()));

        Assert.Contains("0003_c but not the earlier 0002_b", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_that_fails_is_taken_back_whole_and_those_before_it_stay()
    {
        using var connection = Memory();
        IReadOnlyList<Migration> broken =
        [
            new("0001_a", "create table a (x); insert into a values (1)"),
            new("0002_b", "create table b (x); insert into a values (2); insert into nowhere values (3)"),
        ];

        Assert.Throws<SqliteException>(() => Migrator.Apply(connection, broken, new FixedTime()));

        Assert.Equal(["a", "migrations"], Tables(connection));
        Assert.Equal([1L], connection.Query<long>("select x from a"));

        Migrator.Apply(connection, [broken[0], new("0002_b", "create table b (x)")], new FixedTime());
        Assert.Equal(["a", "b", "migrations"], Tables(connection));
    }

    [Fact]
    public void Line_endings_do_not_change_a_migration()
    {
        var unix = new Migration("0001_a", "create table a (\n x\n)\n");

        Assert.Equal(unix.Sha256, new Migration("0001_a", unix.Sql.ReplaceLineEndings("\r\n")).Sha256);
        Assert.NotEqual(unix.Sha256, new Migration("0001_a", unix.Sql + " ").Sha256);
    }

    [Fact]
    public async Task The_index_serves_the_reading_of_a_conversation()
    {
        using var records = await RecordsFolder.ReadyAsync(None);

        using var connection = records.Outside();
        var plan = connection.QuerySingle<(long Id, long Parent, long Unused, string Detail)>(
            "explain query plan select id from entries where conversation = 'x' order by sequence desc limit 3");

        Assert.Contains("USING INDEX entries_conversation (conversation=?)", plan.Detail, StringComparison.Ordinal);
    }

    private static SqliteConnection Memory()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static IEnumerable<string> Tables(SqliteConnection connection) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' order by name");

    private static (string Name, string Sha256, string At)[] Applied(RecordsFolder records)
    {
        using var connection = records.Outside();
        return [.. connection.Query<(string, string, string)>("select name, sha256, applied_at from migrations order by name")];
    }

    private static void Tamper(RecordsFolder records, string sql)
    {
        using var connection = records.Outside();
        connection.Execute(sql);
    }
}
