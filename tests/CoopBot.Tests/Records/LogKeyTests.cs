using System.Runtime.Versioning;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using Dapper;

namespace CoopBot.Tests.Records;

/// <summary>The key beside the database: made once, missed when it is gone, and never another unnoticed.</summary>
public sealed class LogKeyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task It_is_made_once_and_only_its_owner_may_read_it()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var file = Path.Combine(records.Folder, LogKey.FileName);
        var made = await File.ReadAllBytesAsync(file);

        await records.Database.PrepareAsync(None);

        Assert.Equal(LogKey.Length, made.Length);
        Assert.Equal(made, await File.ReadAllBytesAsync(file));
        if (!OperatingSystem.IsWindows())
        {
            OwnerOnly(file);
        }
    }

    [Fact]
    public async Task A_pseudonym_is_the_same_for_the_same_account_and_says_nothing_of_it()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        using var others = await RecordsFolder.ReadyAsync(None);
        var key = records.Database.Key;
        var pseudonym = key.Pseudonym("discord", "9001");

        Assert.Equal(pseudonym, key.Pseudonym("discord", "9001"));
        Assert.Equal(pseudonym, key.Pseudonym("discord", pseudonym));
        Assert.Equal("", key.Pseudonym("discord", ""));
        Assert.True(LogKey.IsPseudonym(pseudonym));
        Assert.False(LogKey.IsPseudonym("asker-9001"));
        Assert.Distinct([pseudonym, key.Pseudonym("teams", "9001"), key.Pseudonym("discord", "9002"), others.Database.Key.Pseudonym("discord", "9001")]);
    }

    [Fact]
    public async Task Records_whose_key_is_gone_or_another_are_refused()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var file = Path.Combine(records.Folder, LogKey.FileName);
        File.Delete(file);
        Assert.Contains(file, await RefusalAsync(records, ""), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(file, new byte[31]);
        Assert.Contains("31 bytes", await RefusalAsync(records, ""), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(file, new byte[LogKey.Length]);
        Assert.Contains("not made with this key", await RefusalAsync(records, ""), StringComparison.Ordinal);
        Assert.Contains("not made with this key", await RefusalAsync(records, Convert.ToBase64String(new byte[32])), StringComparison.Ordinal);
        Assert.Contains("Records:Key is not 32 bytes", await RefusalAsync(records, "secret"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_the_configuration_is_taken_and_none_is_made()
    {
        using var records = new RecordsFolder();
        using var database = new Database(new RecordsOptions { Folder = records.Folder, Key = Convert.ToBase64String(new byte[32]) }, records.Time);

        await database.PrepareAsync(None);

        Assert.False(File.Exists(Path.Combine(records.Folder, LogKey.FileName)));
    }

    [Fact]
    public async Task What_was_recorded_before_the_chain_is_taken_in_under_pseudonyms()
    {
        using var records = new RecordsFolder();
        Directory.CreateDirectory(records.Folder);
        using (var before = records.Outside())
        {
            Migrator.Apply(before, [.. Migration.All.TakeWhile(migration => migration.Name != ChainKey.Migration)], records.Time);
            before.Execute(
                """
                insert into snapshots values ('r', '', x'');
                insert into entries (id, asked_at, platform, conversation, audience, language, question, previous, query, revision, candidates, outcome, answer, text, timings)
                values ('e', '', 'discord', 'discord/7/9001', 'everyone', 'en', 'q', '[]', '{}', 'r', '[]', 'abstained', '{}', '', '{}');
                insert into inbox (platform, event, conversation, asker, taken_at, body, state, entry) values ('discord', '1', 'discord/7/9001', '9001', '', '{}', 'answered', 'e');
                insert into feedback values ('discord', 'e', '9001', 1, null, null, '');
                """);
        }

        await records.Database.PrepareAsync(None);

        var pseudonym = records.Database.Key.Pseudonym("discord", "9001");
        Assert.Equal(pseudonym, records.Ask<string>("select asker from entries where conversation = 'discord/7/' || asker"));
        Assert.Equal(pseudonym, records.Ask<string>("select asker from inbox where conversation = 'discord/7/' || asker"));
        Assert.Equal(pseudonym, records.Ask<string>("select asker from feedback"));
        Assert.Equal("entries 1 added,feedback 1 added", records.Ask<string>("select group_concat(of || ' ' || row || ' ' || act) from chain order by link"));
    }

    [UnsupportedOSPlatform("windows")]
    private static void OwnerOnly(string file) =>
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

    private static async Task<string> RefusalAsync(RecordsFolder records, string key)
    {
        using var again = new Database(new RecordsOptions { Folder = records.Folder, Key = key }, records.Time);
        return (await Assert.ThrowsAsync<RecordsUnavailableException>(() => again.PrepareAsync(CancellationToken.None))).Message;
    }
}
