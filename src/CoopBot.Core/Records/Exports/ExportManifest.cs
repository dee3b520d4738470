namespace CoopBot.Core.Records.Exports;

/// <summary>What an export holds, and what it does not.</summary>
/// <param name="Filter">In its text form; empty for the whole log.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="Sha256">Of the bytes written, lower-case hexadecimal.</param>
/// <param name="Revisions">The knowledge revisions answered from, each with how many of the entries.</param>
/// <param name="Erased">Entries whose question has been taken out at somebody's wish, or because its time was up.</param>
/// <param name="Masked">Entries in which personal data was masked before they were written, by kind.</param>
/// <param name="Neutralised">Cells that a spreadsheet would have taken for a formula and that have an apostrophe before them now; CSV only.</param>
public sealed record ExportManifest(
    string Filter,
    ExportFormat Format,
    DateTimeOffset WrittenAt,
    long Entries,
    string Sha256,
    IReadOnlyDictionary<string, long> Revisions,
    long Erased,
    IReadOnlyDictionary<string, long> Masked,
    long Neutralised)
{
    /// <summary>As it lies beside the export: indented JSON.</summary>
    public string ToJson() => RecordsJson.WriteIndented(this);
}
