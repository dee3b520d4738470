using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using CoopBot.Core.Reviewing;

namespace CoopBot.Keeping;

/// <summary>
/// What the records need done from time to time: their end written to the heads, at stop too; what is too old deleted; the
/// questions of the forgotten taken out of the regression cases; and the files swept where an erasure left that for later. Trouble is logged, and tried again the next time.
/// </summary>
internal sealed partial class RecordsKeeper(Bot bot, TimeProvider time, ILogger<RecordsKeeper> log) : BackgroundService
{
    private readonly Heads _heads = new(bot.Database!, bot.Settings.Records, time);
    private readonly Retention _retention = new(bot.Database!, bot.Settings.Records, time);
    private readonly Sweep _sweep = new(bot.Database!);
    private readonly Promotion _promotion = new(new RegressionFile(bot.Settings.Knowledge.Folder), bot.Current, time);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);

        // Registered first, so stopped last: no answer comes after this head.
        await TryAsync(_heads.ExportAsync, cancellationToken);
    }

    /// <summary>One round of all there is to do.</summary>
    internal async Task KeepAsync(CancellationToken cancellationToken)
    {
        await TryAsync(
            async token =>
            {
                if (await _retention.RunAsync(token) is > 0 and var deleted)
                {
                    LogDeleted(log, deleted, bot.Settings.Records.RetentionDays);
                }
            },
            cancellationToken);
        await TryAsync(token => _promotion.WithdrawErasedAsync(bot.Log!, token), cancellationToken);
        await TryAsync(_sweep.RunAsync, cancellationToken);
        await TryAsync(_heads.ExportAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(bot.Settings.Records.HeadsEvery, time);
        do
        {
            await KeepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception error) when (error is RecordsUnavailableException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            LogTrouble(log, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Entries} entries of the answer log that were older than {Days} days")]
    private static partial void LogDeleted(ILogger log, int entries, int days);

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer log could not be looked after. {Problem}")]
    private static partial void LogTrouble(ILogger log, string problem);
}
