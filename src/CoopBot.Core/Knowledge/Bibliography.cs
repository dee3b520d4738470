using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>The bibliography as readers may see it.</summary>
public static class Bibliography
{
    /// <summary>What sheets cite that the reader may read, by publisher and date.</summary>
    public static IEnumerable<BibliographyEntry> CitedFor(Snapshot snapshot, Audience reader)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var cited = snapshot.Passages.Where(passage => passage.Sheet.Audience <= reader).SelectMany(passage => passage.Sources).ToHashSet();
        return snapshot.Bibliography.Values
            .Where(entry => cited.Contains(entry.Id))
            .OrderBy(entry => entry.Publisher, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Date, StringComparer.Ordinal);
    }
}
