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

    public SnapshotIndex(Snapshot snapshot, RetrievalOptions options)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        Snapshot = snapshot;
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

    internal PassageIndex For(Language language, Audience audience) => _indexes[(language, audience)];
}
