using CoopBot.Core;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;
using CoopBot.Core.Retrieval;
using CoopBot.Extraction;
using CoopBot.Reloading;
using CoopBot.Translation;

namespace CoopBot;

/// <summary>The composition root: the rooms put together, checked and ready for the first question.</summary>
internal sealed class Bot : IDisposable
{
    private volatile KnowledgeState _knowledge;

    private Bot(Settings settings, SnapshotIndex index, ParsedFiles parsed, Database? database, TimeProvider time)
    {
        Settings = settings;
        Time = time;
        Current = new CurrentIndex(index);
        Parsed = parsed;
        _knowledge = new KnowledgeState(index.Snapshot.Revision, time.GetUtcNow(), []);
        Database = database;
        Log = database is null ? null : new AnswerLog(database);
        Archive = database is null ? null : new SnapshotArchive(database, time);
        Translator = InstalledTranslator.Of(settings.Questions, time);
        Pipeline = Answering(settings, Translator.Translator, Current, Log ?? (IEntryRecorder)new NoRecorder(), time);
    }

    public Settings Settings { get; }

    public TimeProvider Time { get; }

    public CurrentIndex Current { get; }

    /// <summary>What was parsed of the folder, so that a reload parses only what changed.</summary>
    public ParsedFiles Parsed { get; }

    public KnowledgeState Knowledge => _knowledge;

    public AnswerPipeline Pipeline { get; }

    public InstalledTranslator Translator { get; }

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

        var parsed = new ParsedFiles(OwnProgram.Extractor);
        var reading = KnowledgeReader.Read(settings.Knowledge.Folder, parsed);
        if (reading is Reading.Refused refused)
        {
            return new BotStart.Refused(
                $"The knowledge folder {Path.GetFullPath(settings.Knowledge.Folder)} has problems:",
                [.. refused.Errors.Select(problem => problem.ToString())]);
        }

        var sound = (Reading.Sound)reading;
        var index = new SnapshotIndex(sound.Snapshot, settings.Retrieval);
        var database = record ? new Database(settings.Records, time) : null;
        var bot = new Bot(settings, index, parsed, database, time);
        try
        {
            if (database is not null)
            {
                await database.PrepareAsync(cancellationToken);
                await bot.Archive!.KeepAsync(index.Snapshot.Contents, cancellationToken);
            }

            return new BotStart.Ready(bot, sound.Warnings.Count);
        }
        catch (RecordsUnavailableException error)
        {
            bot.Dispose();
            return new BotStart.Refused(error.Message, []);
        }
    }

    /// <summary>A pipeline over any index and recorder: for replays and measurements too.</summary>
    public static AnswerPipeline Answering(Settings settings, ITranslator translator, CurrentIndex current, IEntryRecorder recorder, TimeProvider time) => new(
        new QuestionReader(settings.Questions),
        translator,
        current,
        new QuotingComposer(settings.Answers),
        settings.Answers,
        settings.Questions,
        recorder,
        time);

    /// <summary>Keeps a snapshot in the archive, then lets every question from now on be answered from it.</summary>
    /// <exception cref="RecordsUnavailableException">It could not be kept; the one before stays in force.</exception>
    public async Task BringIntoForceAsync(SnapshotIndex index, CancellationToken cancellationToken)
    {
        if (Archive is not null)
        {
            await Archive.KeepAsync(index.Snapshot.Contents, cancellationToken);
            await new ActionLog(Database!, Time).AddAsync(AdminAct.KnowledgeChanged, ActionLog.Service, "CoopBot", index.Snapshot.Revision.Value, cancellationToken);
        }

        Current.Swap(index);
        _knowledge = new KnowledgeState(index.Snapshot.Revision, Time.GetUtcNow(), []);
    }

    /// <summary>Says why the folder as it is now is not used; nothing when it is.</summary>
    public void Report(IReadOnlyList<Problem> problems) => _knowledge = _knowledge with { Problems = problems };

    public void Dispose()
    {
        Translator.Dispose();
        Database?.Dispose();
    }
}
