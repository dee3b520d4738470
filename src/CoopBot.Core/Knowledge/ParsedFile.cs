namespace CoopBot.Core.Knowledge;

/// <summary>What one file of the folder says by itself; the same bytes at the same path always say the same.</summary>
/// <param name="Sheet">Null for a file that is no sheet, or so broken that nothing of it can be used.</param>
internal sealed record ParsedFile(SourceText? Text, SheetPassages? Sheet, IReadOnlyList<Problem> Problems);
