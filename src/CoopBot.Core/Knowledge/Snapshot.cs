using System.Collections.Frozen;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>Everything the folder says at one revision; immutable, checked, shared by all questions that began under it.</summary>
/// <param name="Contents">The files it was read from, kept so that any answer can be replayed.</param>
/// <param name="Passages">In order of sheet path and place in the sheet, open questions included.</param>
public sealed record Snapshot(
    Revision Revision,
    FolderContents Contents,
    IReadOnlyDictionary<SourceId, BibliographyEntry> Bibliography,
    IReadOnlyList<Term> Glossary,
    IReadOnlyList<Sheet> Sheets,
    IReadOnlyList<Passage> Passages)
{
    private readonly FrozenDictionary<PassageId, Passage> _byId = Passages.ToFrozenDictionary(passage => passage.Id);

    private readonly ILookup<(string, int), Passage> _disagreements = Passages
        .Where(passage => passage.Conflict > 0)
        .ToLookup(passage => (passage.Sheet.Path, passage.Conflict));

    /// <summary>What people call its sources.</summary>
    public SourceNames SourceNames { get; } = SpokenNames.Of(Bibliography.Values, Glossary);

    /// <summary>False when this revision has no such passage.</summary>
    public bool TryFind(PassageId id, out Passage passage)
    {
        var found = _byId.TryGetValue(id, out var known);
        passage = known!;
        return found;
    }

    /// <summary>The same statement in the other language: it stands at the same place and cites the same sources.</summary>
    public bool TryFindTranslation(Passage passage, out Passage translation)
    {
        var other = passage.Language == Language.Spanish ? Language.English : Language.Spanish;
        return TryFind(new PassageId($"{other.Code()}{passage.Id.Value[passage.Language.Code().Length..]}"), out translation)
            && translation.Kind == passage.Kind
            && translation.Sources.SequenceEqual(passage.Sources);
    }

    /// <summary>All sides and the caution of the disagreement a passage belongs to; the passage alone when it belongs to none.</summary>
    public IEnumerable<Passage> Disagreement(Passage passage) =>
        passage.Conflict == 0 ? [passage] : _disagreements[(passage.Sheet.Path, passage.Conflict)];
}
