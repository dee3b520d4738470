using CoopBot.Core;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Extraction;

namespace CoopBot;

/// <summary>The composition root: the rooms put together, checked and ready for the first question.</summary>
internal sealed class Bot : IDisposable
{
    private Bot(Settings settings, CurrentIndex current, Database? database, TimeProvider time)
    {
        Settings = settings;
        Current = current;
        Database = database;
        Log = database is null ? null : new AnswerLog(database);
        Archive = database is null ? null : new SnapshotArchive(database, time);
        Pipeline = Answering(settings, current, Log ?? (IEntryRecorder)new NoRecorder(), time);
    }

    public Settings Settings { get; }

    public CurrentIndex Current { get; }

    public AnswerPipeline Pipeline { get; }

    /// <summary>Null when the log is left alone.</summary>
    public Database? Database { get; }

    public AnswerLog? Log { get; }

    public SnapshotArchive? Archive { get; }

    /// <summary>Reads the folder and opens the records; whatever is wrong comes back as lines to print, all of them.</summary>
    public static async Task<BotStart> StartAsync(Settings settings, bool record, TimeProvider time, CancellationToken cancellationToken)
    {
        if (settings.Problems.Count > 0)
        {
            return new BotStart.Refused("The configuration has problems:", settings.Problems);
        }

        var reading = KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor));
        if (reading is Reading.Refused refused)
        {
            return new BotStart.Refused(
                $"The knowledge folder {Path.GetFullPath(settings.Knowledge.Folder)} has problems:",
                [.. refused.Problems.Select(problem => problem.ToString())]);
        }

        var index = new SnapshotIndex(((Reading.Sound)reading).Snapshot, settings.Retrieval);
        var database = record ? new Database(settings.Records, time) : null;
        var bot = new Bot(settings, new CurrentIndex(index), database, time);
        try
        {
            if (database is not null)
            {
                await database.PrepareAsync(cancellationToken);
                await bot.Archive!.KeepAsync(index.Snapshot.Contents, cancellationToken);
            }

            return new BotStart.Ready(bot);
        }
        catch (RecordsUnavailableException error)
        {
            bot.Dispose();
            return new BotStart.Refused(error.Message, []);
        }
    }

    /// <summary>A pipeline over any index and recorder: for replays and measurements too.</summary>
    public static AnswerPipeline Answering(Settings settings, CurrentIndex current, IEntryRecorder recorder, TimeProvider time) => new(
        new QuestionReader(settings.Questions),
        current,
        new QuotingComposer(settings.Answers),
        settings.Answers,
        settings.Questions,
        recorder,
        time);

    public void Dispose() => Database?.Dispose();
}
