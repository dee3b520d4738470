using CoopBot.Core.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Commands;

/// <summary>Looking after the answer log from the command line.</summary>
public sealed class LogCommandTests
{
    [Fact]
    public async Task A_log_is_verified_and_what_was_changed_is_named()
    {
        using var cli = new Cli();
        (await cli.AskAsync("what did the dock cost? my number is 0991234567")).Fine();
        Assert.Equal(1, cli.Logged("question = 'what did the dock cost? my number is [phone]'"));

        var sound = (await cli.RunAsync("log", "verify", "--data", cli.Data)).Fine();
        Assert.StartsWith("1 links; 1 rows are as they were written, 0 were erased", sound.Output, StringComparison.Ordinal);
        Assert.EndsWith("The answer log is as CoopBot wrote it.\n", sound.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(cli.Data, Database.FileName)};Pooling=False"))
        {
            connection.Execute("update entries set text = 'nothing'");
        }

        var changed = await cli.RunAsync("log", "verify", "--data", cli.Data);
        Assert.Equal((1, ""), (changed.ExitCode, changed.Error));
        Assert.Contains("column text: changed since link 1", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_of_a_person_is_told_and_erased()
    {
        using var cli = new Cli();
        (await cli.AskAsync("what did the dock cost?")).Fine();
        var pseudonym = "";
        using (var database = new Database(new RecordsOptions { Folder = cli.Data }, TimeProvider.System))
        {
            var inbox = new Inbox(database, TimeProvider.System);
            await inbox.TakeAsync(new InboxItem("discord", "1", "c", "9", "{}"), CancellationToken.None);
            pseudonym = database.Key.Pseudonym("discord", "9");
        }

        var held = (await cli.RunAsync("log", "erase", "--asker", "9", "--dry-run", "--data", cli.Data)).Fine().Output;
        Assert.Matches($@"^{pseudonym}: 1 questions from \d{{4}}-\d\d-\d\d to \d{{4}}-\d\d-\d\d, 0 verdicts on answers\.\s*$", held);

        var erased = (await cli.RunAsync("log", "erase", "--asker", pseudonym, "--data", cli.Data)).Fine().Output;
        Assert.Contains("Erased.", erased, StringComparison.Ordinal);
        Assert.StartsWith($"{pseudonym}: 0 questions, 0 verdicts", (await cli.RunAsync("log", "erase", "--asker", "9", "--dry-run", "--data", cli.Data)).Fine().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_is_made_where_there_is_none()
    {
        using var cli = new Cli();

        (await cli.RunAsync("log", "verify", "--data", cli.Data)).Refused("There is no answer log at", "--data DIR");

        Assert.False(Directory.Exists(cli.Data));
    }
}
