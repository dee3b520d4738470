using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Records.Dashboard;

/// <summary>How much of one sheet is used in answers.</summary>
/// <param name="Statements">Each with how many answers cite it, in the order of the sheet; 0 for those that never are.</param>
public sealed record SheetCoverage(Sheet Sheet, IReadOnlyList<(Passage Statement, int Times)> Statements)
{
    /// <summary>Statements that are cited at all.</summary>
    public int Used => Statements.Count(statement => statement.Times > 0);

    /// <summary>Every sheet of a snapshot, the least used last.</summary>
    /// <param name="cited">From <see cref="LogFigures.Cited"/>.</param>
    public static IReadOnlyList<SheetCoverage> Of(Snapshot snapshot, IReadOnlyDictionary<string, int> cited)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(cited);
        return
        [
            .. snapshot.Passages
                .Where(passage => passage.Kind != PassageKind.OpenQuestion)
                .GroupBy(passage => passage.Sheet)
                .Select(sheet => new SheetCoverage(sheet.Key, [.. sheet.Select(passage => (passage, cited.GetValueOrDefault(passage.Id.Value)))]))
                .OrderByDescending(sheet => sheet.Statements.Sum(statement => statement.Times))
                .ThenBy(sheet => sheet.Sheet.Path, StringComparer.Ordinal),
        ];
    }
}
