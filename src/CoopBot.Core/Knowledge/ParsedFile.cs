using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Core.Knowledge;

/// <summary>What one file of the folder says by itself (a document with its companion); the same bytes at the same path always say the same.</summary>
/// <param name="Sheet">Null for a file that is no sheet, or so broken that nothing of it can be used.</param>
/// <param name="Document">Likewise for a document.</param>
internal sealed record ParsedFile(SourceText? Text, SheetPassages? Sheet, Document? Document, IReadOnlyList<Problem> Problems);
