using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Privacy;
using CoopBot.Core.Records.Reviews;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records.Reviews;

public sealed class ReviewLogTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task All_reviews_are_kept_and_the_last_word_of_each_reviewer_counts()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var reviews = new ReviewLog(records.Database, records.Time);
        var reader = new LogReader(records.Database, records.Time);
        var entry = Entries.Grounded();
        await records.Log.WriteAsync(entry, None);

        Assert.False(await reviews.AddAsync(new EntryId("none"), "web/1", "Ana", Verdict.Right, "", None));
        await reviews.AddAsync(entry.Id, "web/1", "Ana", Verdict.Wrong, "first", None);
        await reviews.AddAsync(entry.Id, "web/2", "Bea", Verdict.Right, "", None);
        Assert.True((await RowAsync()).Disputed);

        await reviews.AddAsync(entry.Id, "web/1", "Ana", Verdict.Right, "second", None);

        Assert.Equal(["first", "", "second"], (await reviews.OfAsync(entry.Id, None)).Select(review => review.Note));
        Assert.Equal((Verdict.Right, 2, false), (await RowAsync()) is var row ? (row.Verdict, row.Reviewers, row.Disputed) : default);
        Assert.Equal(new Agreement(1, 1, null), await reviews.AgreementAsync(None));

        async Task<LogRow> RowAsync() => (await reader.ListAsync(new LogFilter(), null, 1, None)).Rows[0];
    }

    [Fact]
    public async Task A_review_can_not_be_changed_and_whoever_does_it_otherwise_is_found()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded();
        await records.Log.WriteAsync(entry, None);
        await new ReviewLog(records.Database, records.Time).AddAsync(entry.Id, "web/1", "Ana", Verdict.Wrong, "note", None);

        using var outside = records.Outside();
        using var update = outside.CreateCommand();
        update.CommandText = "update reviews set verdict = 'right'";
        Assert.Throws<SqliteException>(() => update.ExecuteNonQuery());

        update.CommandText = "drop trigger reviews_stay; update reviews set verdict = 'right'";
        update.ExecuteNonQuery();
        var report = await new ChainCheck(records.Database, new Heads(records.Database, new RecordsOptions { Folder = records.Folder }, records.Time)).RunAsync(None);
        Assert.Contains(report.Faults, fault => fault.Table == "reviews" && fault.Kind == ChainFaultKind.ValueChanged);
    }

    [Fact]
    public async Task Who_is_forgotten_is_found_by_no_word_and_stands_in_no_note_and_all_sums_stay()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var reader = new LogReader(records.Database, records.Time);
        var entry = Entries.Grounded("mine, secretword") is var own ? own with { Question = own.Question with { Origin = own.Question.Origin with { Asker = "9001" } } } : null!;
        await records.Log.WriteAsync(entry, None);
        await new ReviewLog(records.Database, records.Time).AddAsync(entry.Id, "web/1", "Ana", Verdict.Wrong, "asks for secretword", None);
        Assert.Single((await reader.ListAsync(new LogFilter { Text = "secretword" }, null, 5, None)).Rows);

        await new PersonalData(records.Database).ForgetAsync("discord", "9001", None);

        Assert.Empty((await reader.ListAsync(new LogFilter { Text = "secretword" }, null, 5, None)).Rows);
        Assert.Single((await reader.ListAsync(new LogFilter { Text = "lanchas", Verdict = Verdict.Wrong }, null, 5, None)).Rows);
        Assert.Equal("", Assert.Single(await new ReviewLog(records.Database, records.Time).OfAsync(entry.Id, None)).Note);
        Assert.Empty((await new ChainCheck(records.Database, new Heads(records.Database, new RecordsOptions { Folder = records.Folder }, records.Time)).RunAsync(None)).Faults);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(records.Database.FilePath)!))
        {
            Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf("secretword"u8));
        }
    }

    [Fact]
    public async Task What_is_deleted_when_its_time_is_up_leaves_list_search_and_sums_as_if_it_had_never_been()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var (old, young) = (Entries.Conflicting() with { AskedAt = records.Time.Now.AddDays(-400) }, Entries.Grounded());
        await records.Log.WriteAsync(young, None);
        var sums = Sums();
        await records.Log.WriteAsync(old, None);
        await new ReviewLog(records.Database, records.Time).AddAsync(old.Id, "web/1", "Ana", Verdict.Wrong, "", None);
        Assert.NotEqual(sums, Sums());

        Assert.Equal(1, await new Retention(records.Database, new RecordsOptions(), records.Time).RunAsync(None));

        Assert.Equal(sums, Sums());
        Assert.Equal(young.Id, Assert.Single((await new LogReader(records.Database, records.Time).ListAsync(new LogFilter(), null, 5, None)).Rows).Id);

        string Sums() => records.Ask<string>("""
            select (select count(*) from entry_facts) || ' ' || (select count(*) from cites) || ' ' || (select sum(entries) from entry_days) || ' '
                || (select sum(entries) from speed_days) || ' ' || (select sum(entries) from cited_days) || ' ' || (select count(*) from reviews) || ' '
                || (select count(*) from entry_words where entry_words match 'sources OR amounts OR lanchas')
            """);
    }

    [Theory]
    [InlineData("RR RR WW", 1.0, 1.0)]
    [InlineData("RW RW RW", 0.0, -0.6666666666666667)]
    [InlineData("RR RR RW W", 0.6666666666666667, 0.0)]
    [InlineData("RRR RRW WW", 0.75, 0.5333333333333333)]
    public void Agreement_is_that_of_krippendorff(string units, double alike, double alpha)
    {
        var agreement = Agreement.Of(units.Split(' ').Select(unit => unit.Select(letter => letter == 'R' ? Verdict.Right : Verdict.Wrong).ToList()));

        Assert.Equal(alike, agreement.Alike, 12);
        Assert.Equal(alpha, agreement.Alpha!.Value, 12);
    }
}
