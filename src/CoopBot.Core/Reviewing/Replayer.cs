using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>Answers logged questions again: from the revision they were answered from, and from the one in force.</summary>
/// <param name="read">Reads files of the archive as the running service would.</param>
public sealed class Replayer(SnapshotArchive archive, CurrentIndex current, RetrievalOptions options, Func<FolderContents, Reading> read, Answerer answerer)
{
    /// <summary>Each takes memory, and reviewers look at the entries of few revisions at a time.</summary>
    private const int MostKept = 3;

    private readonly Lock _turning = new();
    private readonly LinkedList<SnapshotIndex> _kept = [];

    /// <summary>From the entry's own revision: identical, unless program or configuration have changed since, or the log is not what was written.</summary>
    /// <exception cref="RecordsUnavailableException">The archive cannot be read.</exception>
    public async Task<Replay> ThenAsync(Entry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return await IndexAsync(entry.Revision, cancellationToken) is { } index
            ? await AgainAsync(entry, index, cancellationToken)
            : new Replay.NoRevision();
    }

    /// <summary>From the knowledge in force.</summary>
    public Task<Replay> NowAsync(Entry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return AgainAsync(entry, current.Take(), cancellationToken);
    }

    private async Task<Replay> AgainAsync(Entry entry, SnapshotIndex index, CancellationToken cancellationToken)
    {
        var again = await answerer(entry.Question, new LoggedTranslator(entry), index, new ReplayClock(entry), cancellationToken);

        // Where an earlier turn was another's who is forgotten, the question stays and what was found for it goes.
        // Both written the same way, so that only what they say can differ.
        return RecordsJson.Write(entry.Answer) == RecordsJson.Write(again.Answer) ? new Replay.Identical()
            : entry.Question.Text.Length == 0 || entry.Candidates.Count < again.Candidates.Count ? new Replay.Erased()
            : new Replay.Different(AnswerDifference.Of(entry.Answer, again.Answer));
    }

    private async Task<SnapshotIndex?> IndexAsync(Revision revision, CancellationToken cancellationToken)
    {
        if (current.Take() is var live && live.Snapshot.Revision == revision)
        {
            return live;
        }

        lock (_turning)
        {
            if (_kept.FirstOrDefault(index => index.Snapshot.Revision == revision) is { } kept)
            {
                return kept;
            }
        }

        if (await archive.LoadAsync(revision, cancellationToken) is not Lookup<FolderContents>.Found contents || read(contents.Value) is not Reading.Sound sound)
        {
            return null;
        }

        var made = new SnapshotIndex(sound.Snapshot, options);
        lock (_turning)
        {
            _kept.AddFirst(made);
            if (_kept.Count > MostKept)
            {
                _kept.RemoveLast();
            }
        }

        return made;
    }
}
