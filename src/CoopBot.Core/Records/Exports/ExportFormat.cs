namespace CoopBot.Core.Records.Exports;

/// <summary>How entries are written out.</summary>
public enum ExportFormat
{
    /// <summary>A table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, formulas neutralised.</summary>
    Csv,

    /// <summary>One JSON object a line, with the whole answer and all reviews.</summary>
    Jsonl,
}
