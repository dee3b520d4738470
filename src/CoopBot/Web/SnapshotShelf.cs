using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Extraction;

namespace CoopBot.Web;

/// <summary>The knowledge as it was when an answer was given, so that a quote is shown where it stood.</summary>
internal sealed class SnapshotShelf(CurrentIndex current, SnapshotArchive archive)
{
    /// <summary>A conversation seldom spans more edits than this, and each snapshot takes memory.</summary>
    private const int Most = 4;

    private readonly Lock _turning = new();
    private readonly Dictionary<Revision, Snapshot> _earlier = [];

    /// <summary>Missing where the archive does not hold it, or this version of CoopBot no longer reads it.</summary>
    /// <exception cref="RecordsUnavailableException">The archive cannot be read.</exception>
    public async Task<Lookup<Snapshot>> TakeAsync(Revision revision, CancellationToken cancellationToken)
    {
        var newest = current.Take().Snapshot;
        if (newest.Revision == revision)
        {
            return new Lookup<Snapshot>.Found(newest);
        }

        lock (_turning)
        {
            if (_earlier.TryGetValue(revision, out var kept))
            {
                return new Lookup<Snapshot>.Found(kept);
            }
        }

        if (await archive.LoadAsync(revision, cancellationToken) is not Lookup<FolderContents>.Found contents
            || KnowledgeReader.Read(contents.Value, new ParsedFiles(OwnProgram.Extractor)) is not Reading.Sound sound)
        {
            return new Lookup<Snapshot>.Missing();
        }

        lock (_turning)
        {
            if (_earlier.Count >= Most)
            {
                _earlier.Clear();
            }

            _earlier[revision] = sound.Snapshot;
        }

        return new Lookup<Snapshot>.Found(sound.Snapshot);
    }
}
