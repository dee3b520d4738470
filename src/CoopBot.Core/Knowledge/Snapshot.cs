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
    IReadOnlyList<Passage> Passages);
