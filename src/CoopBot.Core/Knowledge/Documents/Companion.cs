namespace CoopBot.Core.Knowledge.Documents;

/// <summary>The small file beside a document that says what it is, and which bibliography entry is cited for it.</summary>
/// <param name="Path">Path within the folder: "files/report.pdf.yml".</param>
/// <param name="Sheet">What it says of the document, in the form all passages have it.</param>
/// <param name="SourceLine">Where it names the source.</param>
internal sealed record Companion(string Path, Sheet Sheet, SourceId Source, int SourceLine);
