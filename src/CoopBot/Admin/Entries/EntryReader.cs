using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Retrieval;
using CoopBot.Web;
using CoopBot.Web.Turns;

namespace CoopBot.Admin.Entries;

/// <summary>Puts together what the page of one entry shows, the knowledge as it was then.</summary>
internal sealed class EntryReader(ReviewDesk desk, TurnReader turns, SnapshotShelf shelf)
{
    /// <exception cref="RecordsUnavailableException">The log or the archive cannot be read.</exception>
    public async Task<Lookup<EntryView>> ReadAsync(EntryId id, LogFilter filter, CancellationToken cancellationToken)
    {
        if (await desk.Log.ShowAsync(id, cancellationToken) is not Lookup<LoggedEntry>.Found { Value: var logged })
        {
            return new Lookup<EntryView>.Missing();
        }

        var snapshot = await shelf.TakeAsync(logged.Entry.Revision, cancellationToken);
        return new Lookup<EntryView>.Found(new EntryView(
            logged,
            await turns.ReadAsync(logged.Entry, cancellationToken),
            [.. logged.Entry.Candidates.Select(candidate => View(candidate, logged.Entry, snapshot))],
            filter,
            await BesideAsync(logged.Row, filter, newer: true, cancellationToken),
            await BesideAsync(logged.Row, filter, newer: false, cancellationToken)));
    }

    private async Task<LogRow?> BesideAsync(LogRow row, LogFilter filter, bool newer, CancellationToken cancellationToken) =>
        (await desk.Log.ListAsync(filter, new LogCursor(row.Sequence, newer), 1, cancellationToken)).Rows is [var beside] ? beside : null;

    private static CandidateView View(LoggedCandidate candidate, Entry entry, Lookup<Snapshot> snapshot)
    {
        var passage = snapshot is Lookup<Snapshot>.Found { Value: var known } && known.TryFind(candidate.PassageId, out var found) ? found : null;
        return new CandidateView(
            candidate,
            passage is null ? "" : $"{passage.Sheet.Title} · {passage.Section}",
            passage?.Text ?? "",
            [.. candidate.Features
                .Select(pair => new ScorePart(pair.Key, pair.Value, pair.Value * FeatureWeights.Of(pair.Key)))
                .OrderByDescending(part => Math.Abs(part.Part))],
            entry.Answer.Citations.Any(citation => citation.PassageId == candidate.PassageId));
    }
}
