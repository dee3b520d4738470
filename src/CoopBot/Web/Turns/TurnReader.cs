using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;

namespace CoopBot.Web.Turns;

/// <summary>Turns an entry of the log into what the page shows of it, each quote in its section of the revision used.</summary>
internal sealed class TurnReader(SnapshotShelf shelf)
{
    /// <exception cref="RecordsUnavailableException">The archive cannot be read.</exception>
    public async Task<TurnView> ReadAsync(Entry entry, CancellationToken cancellationToken)
    {
        var snapshot = entry.Answer.Citations.Count > 0
            ? await shelf.TakeAsync(entry.Revision, cancellationToken)
            : new Lookup<Snapshot>.Missing();
        return new TurnView(
            entry,
            StatementBlocks.Of(entry.Answer),
            [.. entry.Answer.Citations.Select(citation => new CitationView(
                citation,
                $"c-{entry.Id}-{citation.Number.ToString(CultureInfo.InvariantCulture)}",
                snapshot is Lookup<Snapshot>.Found found ? Section(citation, found.Value, entry) : Alone(citation, entry),
                entry.Answer.Statements.Any(statement => statement.Role == StatementRole.Caution && statement.Citations.Contains(citation.Number))))]);
    }

    private static SectionView Section(Citation citation, Snapshot snapshot, Entry entry)
    {
        var passage = snapshot.Passages.FirstOrDefault(passage => passage.Id == citation.PassageId);
        if (passage is null)
        {
            return Alone(citation, entry);
        }

        // "en/patrol-boats#2.1" is the first statement of the second section.
        var section = passage.Id.Value[..(passage.Id.Value.LastIndexOf('.') + 1)];
        return new SectionView(
            passage.Sheet.Title,
            passage.Sheet.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            passage.Section,
            passage.Language,
            [.. snapshot.Passages
                .Where(other => other.Kind != PassageKind.OpenQuestion && other.Id.Value.StartsWith(section, StringComparison.Ordinal))
                .Select(other => Line(other, citation))]);
    }

    private static SectionLine Line(Passage passage, Citation citation)
    {
        var begin = passage.Id == citation.PassageId ? passage.Text.IndexOf(citation.Quote, StringComparison.Ordinal) : -1;
        return begin < 0
            ? new SectionLine(passage.Kind, passage.Text, "", "")
            : new SectionLine(passage.Kind, passage.Text[..begin], citation.Quote, passage.Text[(begin + citation.Quote.Length)..]);
    }

    /// <summary>The quote without its surroundings, as the log itself keeps it.</summary>
    private static SectionView Alone(Citation citation, Entry entry) => new(
        citation.Document,
        "",
        citation.Section,
        entry.Answer.Language,
        [new SectionLine(PassageKind.Statement, "", citation.Quote, "")]);
}
