using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Reloading;

/// <summary>
/// Brings every change of the knowledge folder into force: looks at the folder's listing four times a second, waits until
/// it has rested, reads and checks it, indexes it beside the running one, keeps it in the archive and swaps it in whole.
/// A folder with errors changes nothing but the state it reports.
/// </summary>
/// <remarks>
/// Looking instead of listening: file-system events get lost (queues overflow, network mounts send none), and a listing of a
/// hundred files costs less than a millisecond. A change that leaves size and time alone is found by the full look once a minute.
/// </remarks>
internal sealed partial class KnowledgeReloader(Bot bot, TimeProvider time, ILogger<KnowledgeReloader> log) : BackgroundService
{
    /// <summary>A folder broken from end to end must not flood the log; the state holds all.</summary>
    private const int MostLogged = 20;

    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _rest = TimeSpan.FromMilliseconds(500);

    /// <summary>A folder that never rests is read all the same, so that a change is live within three seconds.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan _fullLook = TimeSpan.FromSeconds(60);

    private readonly string _folder = bot.Settings.Knowledge.Folder;
    private string _seen = FolderStamp.Of(bot.Settings.Knowledge.Folder);

    // Not what was seen: the folder may have changed between the bot's start and now.
    private string _read = "";
    private long _changed = time.GetTimestamp();
    private long _firstChanged = time.GetTimestamp();
    private long _lastRead = time.GetTimestamp();

    /// <summary>One look at the folder.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        var stamp = FolderStamp.Of(_folder);
        if (stamp != _seen)
        {
            _firstChanged = _seen == _read ? now : _firstChanged;
            (_seen, _changed) = (stamp, now);
        }

        var rested = time.GetElapsedTime(_changed, now) >= _rest || time.GetElapsedTime(_firstChanged, now) >= _patience;
        if ((_seen != _read && rested) || time.GetElapsedTime(_lastRead, now) >= _fullLook)
        {
            await ReadAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var before = FolderStamp.Of(_folder);
        var begun = time.GetTimestamp();
        var problems = new List<Problem>();
        var contents = FolderReader.Read(_folder, problems);
        if (FolderStamp.Of(_folder) != before)
        {
            // It moved while it was read, so that two states may have run together: the next look reads again.
            return;
        }

        (_read, _lastRead) = (before, begun);
        switch (KnowledgeReader.Read(contents, problems, bot.Parsed, time))
        {
            case Reading.Refused refused:
                if (!bot.Knowledge.Problems.SequenceEqual(refused.Errors))
                {
                    bot.Report(refused.Errors);
                    var lines = string.Join(Environment.NewLine, refused.Errors.Take(MostLogged));
                    var live = bot.Knowledge.Live.Value;
                    LogRefused(log, refused.Errors.Count, live, lines);
                }

                break;
            case Reading.Sound sound when sound.Snapshot.Revision == bot.Knowledge.Live:
                bot.Report([]);
                break;
            case Reading.Sound sound:
                await BringIntoForceAsync(sound, begun, cancellationToken);
                break;
            default:
                throw new InvalidOperationException("A reading is sound or refused.");
        }
    }

    private async Task BringIntoForceAsync(Reading.Sound sound, long begun, CancellationToken cancellationToken)
    {
        var snapshot = sound.Snapshot;
        var index = new SnapshotIndex(snapshot, bot.Settings.Retrieval);
        try
        {
            await bot.BringIntoForceAsync(index, cancellationToken);
            var took = (long)time.GetElapsedTime(begun).TotalMilliseconds;
            LogLive(log, snapshot.Revision.Value, snapshot.Sheets.Count, took, bot.Parsed.Parsed, sound.Warnings.Count);
        }
        catch (RecordsUnavailableException error)
        {
            // Answers from a revision that was not kept could not be replayed: the old one stays, the next look tries again.
            _read = "";
            LogNotKept(log, snapshot.Revision.Value, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Knowledge is live at revision {Revision}: {Sheets} sheets, {Milliseconds} ms, {Parsed} files parsed, {Warnings} warnings")]
    private static partial void LogLive(ILogger logger, string revision, int sheets, long milliseconds, int parsed, int warnings);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The knowledge folder has {Count} problems; revision {Revision} stays in force\n{Problems}")]
    private static partial void LogRefused(ILogger logger, int count, string revision, string problems);

    [LoggerMessage(Level = LogLevel.Error, Message = "Revision {Revision} could not be kept and is not in force: {Reason}")]
    private static partial void LogNotKept(ILogger logger, string revision, string reason);
}
