using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using Dapper;

namespace CoopBot.Tests.Records.Reviews;

public sealed class SavedFiltersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_name_has_one_filter_the_last_that_was_saved_and_all_come_by_name()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var saved = new SavedFilters(records.Database, records.Time);
        var (wrong, gaps) = (new LogFilter { Verdict = Verdict.Wrong, Text = "a & b = \"c\"" }, new LogFilter { Outcome = Outcome.Abstained, Days = 7 });
        await saved.SaveAsync("wrong", new LogFilter(), "web/1", None);
        await saved.SaveAsync("Gaps", gaps, "web/1", None);
        records.Time.Now = records.Time.Now.AddHours(1);
        await saved.SaveAsync(" wrong ", wrong, "web/2", None);

        Assert.Equal(
            [new SavedFilter("Gaps", gaps, "web/1", records.Time.Now.AddHours(-1)), new SavedFilter("wrong", wrong, "web/2", records.Time.Now)],
            await saved.AllAsync(None));

        await saved.RemoveAsync("wrong", None);
        Assert.Equal(["Gaps"], (await saved.AllAsync(None)).Select(filter => filter.Name));
    }

    [Fact]
    public async Task A_filter_that_is_none_any_more_hides_no_other()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var saved = new SavedFilters(records.Database, records.Time);
        await saved.SaveAsync("kept", new LogFilter { Platform = "web" }, "web/1", None);
        using (var outside = records.Outside())
        {
            outside.Execute("insert into saved_filters (name, filter, saved_by, saved_at) select 'alien', 'planet=mars', saved_by, saved_at from saved_filters");
        }

        Assert.Equal(["kept"], (await saved.AllAsync(None)).Select(filter => filter.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("this name is longer than eighty characters, which is more than a row of buttons could show")]
    public async Task A_filter_needs_a_name_of_some_length(string name)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var saved = new SavedFilters(records.Database, records.Time);

        await Assert.ThrowsAsync<ArgumentException>(() => saved.SaveAsync(name, new LogFilter(), "web/1", None));
        Assert.Empty(await saved.AllAsync(None));
    }
}
