using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Exports;

/// <summary>Turns entries into the bytes of one format.</summary>
internal interface IExportWriter
{
    /// <summary>What the file begins with.</summary>
    byte[] Head();

    /// <param name="reviews">Those of the entry, oldest first.</param>
    byte[] Row(ExportRow row, IReadOnlyList<Review> reviews);

    /// <summary>Cells that were neutralised so far.</summary>
    long Neutralised { get; }
}
