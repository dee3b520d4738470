using CoopBot.Core;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Reviewing;

/// <summary>A log of real answers from the shipped folder, and all that reviewers work with.</summary>
internal sealed class Desk : IDisposable
{
    private readonly RecordsFolder _records = new();

    private Desk(Snapshot snapshot, ITranslator translator)
    {
        Current = new CurrentIndex(new SnapshotIndex(snapshot, new RetrievalOptions()));
        KnowledgeFolder = Path.Combine(_records.Folder, "knowledge");
        var settings = Settings.Read(Settings.Sources([KeyValuePair.Create("Knowledge:Folder", (string?)KnowledgeFolder)]));
        Review = new ReviewDesk(_records.Database, Current, settings, translator, _records.Time);
        Pipeline = Answering.Over(Current, _records.Log, _records.Time, translator);
    }

    public CurrentIndex Current { get; }

    public ReviewDesk Review { get; }

    public AnswerPipeline Pipeline { get; }

    public RecordsFolder Records => _records;

    /// <summary>Of the regression cases alone.</summary>
    public string KnowledgeFolder { get; }

    public static async Task<Desk> OpenAsync(Snapshot? snapshot = null, ITranslator? translator = null)
    {
        var desk = new Desk(snapshot ?? Answering.Own, translator ?? new NoTranslator());
        await desk._records.Database.PrepareAsync(CancellationToken.None);
        await desk.KeepAsync();
        return desk;
    }

    /// <summary>Keeps the snapshot in force in the archive.</summary>
    public Task KeepAsync() => _records.Archive.KeepAsync(Current.Take().Snapshot.Contents, CancellationToken.None);

    public Task<Entry> AskAsync(string question, params string[] previous) => AskAsync(question, "web", previous);

    public Task<Entry> AskAsync(string question, string platform, string[] previous) =>
        Pipeline.AnswerAsync(new Question(question, previous, new Origin(platform)), CancellationToken.None);

    public void Dispose() => _records.Dispose();
}
