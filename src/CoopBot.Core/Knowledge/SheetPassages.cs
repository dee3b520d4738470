namespace CoopBot.Core.Knowledge;

/// <summary>A sheet with its passages in the order of the file, its open questions last.</summary>
internal sealed record SheetPassages(Sheet Sheet, List<Passage> Passages, SheetLines Lines);
