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
    private readonly HashSet<(Language, Audience)> _untranslated;
    private readonly ILookup<string, Sheet> _sheets;

    public SnapshotIndex(Snapshot snapshot, RetrievalOptions options)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(options);
        Snapshot = snapshot;
        MostCandidates = options.Candidates;
        _sheets = snapshot.Sheets.ToLookup(sheet => sheet.Slug, StringComparer.Ordinal);

        // The lexicon is read meanwhile, and the slips are listed, so that the first question need not wait for them.
        var built = new Dictionary<Audience, PassageIndex>[2];
        Parallel.Invoke(
            () => built[0] = Build(Language.English),
            () => built[1] = Build(Language.Spanish),
            Lexicon.Load,
            ParticularWords.Load,
            PhrasalVerbs.Load,
            LittleSlips.Load);
        foreach (var (audience, index) in built.SelectMany(indexes => indexes))
        {
            _indexes[(index.Language, audience)] = index;
        }

        _untranslated = [.. _indexes.Where(pair => pair.Value.Passages.Any(passage => !IsTranslated(passage.Sheet))).Select(pair => pair.Key)];

        Dictionary<Audience, PassageIndex> Build(Language language)
        {
            var indexes = new Dictionary<Audience, PassageIndex>();
            (PassageIndex Index, int Known)? narrower = null;
            foreach (var audience in Enum.GetValues<Audience>())
            {
                var readable = snapshot.Passages.Where(passage => passage.Language == language && passage.Sheet.Audience <= audience).ToList();
                var translations = readable.ConvertAll(passage => Translation(passage, audience));
                var known = translations.Count(translation => translation is not null);
                indexes[audience] = narrower is { } same && same.Index.Passages.Count == readable.Count && same.Known == known
                    ? same.Index
                    : PassageIndexBuilder.Build(language, readable, translations, snapshot.Glossary, options);
                narrower = (indexes[audience], known);
            }

            return indexes;
        }

        Passage? Translation(Passage passage, Audience audience) =>
            passage.Kind != PassageKind.OpenQuestion && snapshot.TryFindTranslation(passage, out var translation) && translation.Sheet.Audience <= audience ? translation : null;
    }

    public Snapshot Snapshot { get; }

    /// <summary>Whether a question meets passages of the other language: only where something stands in that one alone.</summary>
    public bool LooksAcross(Language asked, Audience audience) =>
        HasUntranslated(asked == Language.Spanish ? Language.English : Language.Spanish, audience);

    internal int MostCandidates { get; }

    /// <summary>Whether the same sheet stands in the other language too, for the same readers.</summary>
    internal bool IsTranslated(Sheet sheet) =>
        _sheets[sheet.Slug].Any(other => other.Language != sheet.Language && other.Audience == sheet.Audience);

    /// <summary>Whether anything stands in that language alone, for readers of the audience.</summary>
    internal bool HasUntranslated(Language language, Audience audience) => _untranslated.Contains((language, audience));

    internal PassageIndex For(Language language, Audience audience) => _indexes[(language, audience)];
}
