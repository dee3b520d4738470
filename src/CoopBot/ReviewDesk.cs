using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Dashboard;
using CoopBot.Core.Records.Exports;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using CoopBot.Core.Retrieval;
using CoopBot.Core.Reviewing;
using CoopBot.Extraction;

namespace CoopBot;

/// <summary>All that those who review the answer log work with, over one bot's records; for the pages and the command line alike.</summary>
internal sealed class ReviewDesk
{
    /// <param name="database">The records, prepared.</param>
    /// <param name="current">The knowledge in force.</param>
    /// <param name="translator">That of the service.</param>
    public ReviewDesk(Database database, CurrentIndex current, Settings settings, ITranslator translator, TimeProvider time)
    {
        Answerer answerer = (question, translating, index, clock, cancellationToken) =>
            Bot.Answering(settings, translating, new CurrentIndex(index), new NoRecorder(), clock).AnswerAsync(question, cancellationToken);
        Log = new LogReader(database, time);
        Reviews = new ReviewLog(database, time);
        Filters = new SavedFilters(database, time);
        Figures = new FigureReader(database);
        Exporter = new LogExporter(database, time);
        Replayer = new Replayer(
            new SnapshotArchive(database, time),
            current,
            settings.Retrieval,
            contents => KnowledgeReader.Read(contents, new ParsedFiles(OwnProgram.Extractor)),
            answerer);
        Cases = new RegressionFile(settings.Knowledge.Folder);
        Promotion = new Promotion(Cases, current, time);
        Gaps = new GapFinder(new UnmetReader(database, time), current, translator, answerer);
    }

    public LogReader Log { get; }

    public ReviewLog Reviews { get; }

    public SavedFilters Filters { get; }

    public FigureReader Figures { get; }

    public LogExporter Exporter { get; }

    public Replayer Replayer { get; }

    public RegressionFile Cases { get; }

    public Promotion Promotion { get; }

    public GapFinder Gaps { get; }
}
