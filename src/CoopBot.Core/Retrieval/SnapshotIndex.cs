using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>A snapshot made searchable: immutable, swapped in whole.</summary>
/// <remarks>
/// Each audience has an index of its own, built only from what it may read: no score, order or count can hint at the rest.
/// </remarks>
public sealed class SnapshotIndex
{
    private readonly Dictionary<(Language, Audience), PassageIndex> _indexes = [];
    private readonly ILookup<string, Sheet> _sheets;

    public SnapshotIndex(Snapshot snapshot, RetrievalOptions options)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        Snapshot = snapshot;
        _sheets = snapshot.Sheets.ToLookup(sheet => sheet.Slug, StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            PassageIndex? narrower = null;
            foreach (var audience in Enum.GetValues<Audience>())
            {
                var readable = snapshot.Passages.Where(passage => passage.Language == language && passage.Sheet.Audience <= audience).ToList();
                _indexes[(language, audience)] = narrower is not null && narrower.Passages.Count == readable.Count
                    ? narrower
                    : narrower = PassageIndexBuilder.Build(language, readable, snapshot.Glossary, options);
            }
        }
    }

    public Snapshot Snapshot { get; }

    /// <summary>Whether the same sheet stands in the other language too, for the same readers.</summary>
    internal bool IsTranslated(Sheet sheet) =>
        _sheets[sheet.Slug].Any(other => other.Language != sheet.Language && other.Audience == sheet.Audience);

    internal PassageIndex For(Language language, Audience audience) => _indexes[(language, audience)];
}
