namespace CoopBot.Core.Knowledge;

/// <summary>A sheet with its passages in the order of the file, its open questions last.</summary>
/// <param name="TranslationLine">Where the file says what it translates.</param>
internal sealed record SheetPassages(Sheet Sheet, List<Passage> Passages, int TranslationLine);
