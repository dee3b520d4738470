using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Keeping;
using CoopBot.Tests.Reloading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Records.Privacy;

/// <summary>What is too old goes by itself, and lawfully. The clock is one that only moves when told.</summary>
public sealed class RetentionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(30)]
    [InlineData(0)]
    public async Task An_entry_is_kept_for_as_many_days_as_set_and_no_longer(int days)
    {
        var time = new SteppedTime();
        using var records = new RecordsFolder();
        using var bot = await StartAsync(records.Folder, days, time);
        using var keeper = new RecordsKeeper(bot, time, NullLogger<RecordsKeeper>.Instance);
        for (var day = 0; day <= 40; day++)
        {
            var entry = Entries.Grounded() with { AskedAt = time.GetUtcNow(), Revision = bot.Current.Take().Snapshot.Revision };
            await bot.Log!.WriteAsync(entry, None);
            await new FeedbackLog(bot.Database!, time).KeepAsync(new Feedback("discord", entry.Id, "9", true, null, ""), None);
            await new Inbox(bot.Database!, time).TakeAsync(new InboxItem("discord", $"{day}", "c", "9", "{}"), None);
            await new Deliveries(bot.Database!, time).KeepAsync("discord", $"{day}", entry.Id, None);

            await keeper.KeepAsync(None);

            var kept = days == 0 ? day + 1 : Math.Min(day + 1, days + 1);
            Assert.Equal((kept, kept, kept, kept), (Count(records, "entries"), Count(records, "feedback"), Count(records, "inbox"), Count(records, "deliveries")));
            time.Pass(TimeSpan.FromDays(1).TotalSeconds);
        }

        var report = await new ChainCheck(bot.Database!, new Heads(bot.Database!, bot.Settings.Records, time)).RunAsync(None);
        Assert.Empty(report.Faults);
        Assert.Equal((days == 0 ? 0 : 20, 41), (report.Removed, report.Heads));
        Assert.Equal(report.Links, report.UpTo);
    }

    [Fact]
    public async Task The_end_of_the_log_is_exported_at_stop()
    {
        using var records = new RecordsFolder();
        using var bot = await StartAsync(records.Folder, 365, TimeProvider.System);
        using var keeper = new RecordsKeeper(bot, TimeProvider.System, NullLogger<RecordsKeeper>.Instance);
        await keeper.StartAsync(None);
        await bot.Log!.WriteAsync(Entries.Grounded() with { AskedAt = TimeProvider.System.GetUtcNow(), Revision = bot.Current.Take().Snapshot.Revision }, None);

        await keeper.StopAsync(None);

        Assert.Equal(1, (await new ChainCheck(bot.Database!, new Heads(bot.Database!, bot.Settings.Records, TimeProvider.System)).RunAsync(None)).UpTo);
    }

    private static long Count(RecordsFolder records, string table) => records.Ask<long>($"select count(*) from {table}");

    private static async Task<Bot> StartAsync(string folder, int days, TimeProvider time)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Knowledge:Folder"] = Repository.Knowledge,
            ["Records:Folder"] = folder,
            ["Records:RetentionDays"] = $"{days}",
        }).Build();
        return Assert.IsType<BotStart.Ready>(await Bot.StartAsync(Settings.Read(configuration), record: true, time, CancellationToken.None)).Bot;
    }
}
