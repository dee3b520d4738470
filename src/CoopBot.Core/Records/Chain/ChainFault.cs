namespace CoopBot.Core.Records.Chain;

/// <summary>One place at which the log is not what was written.</summary>
/// <param name="Link">The link at which it shows; 0 where it has none.</param>
/// <param name="Table">Empty where no row of a table is concerned.</param>
/// <param name="Row">The row's sequence; of missing links the last, of heads the line.</param>
/// <param name="Id">By which people know the row, where it is still there.</param>
/// <param name="Column">Empty where the whole row is concerned.</param>
public sealed record ChainFault(ChainFaultKind Kind, long Link, string Table = "", long Row = 0, string Id = "", string Column = "")
{
    /// <summary>One line for whoever looks after CoopBot; never an asker's words.</summary>
    public override string ToString() => Kind switch
    {
        ChainFaultKind.ValueChanged => $"{Named}, column {Column}: changed since link {Link}",
        ChainFaultKind.RowMissing => $"{Named}: deleted, not by CoopBot (link {Link})",
        ChainFaultKind.RowInserted => $"{Named}: written by another program, it has no link",
        ChainFaultKind.LinkChanged => $"link {Link} ({Named}): changed, or the one before it",
        ChainFaultKind.LinkMissing when Row > Link => $"links {Link} to {Row}: missing",
        ChainFaultKind.LinkMissing => $"link {Link}: missing",
        ChainFaultKind.LinkEmptied => $"link {Link} ({Named}): its commitments are gone and no later link says why",
        ChainFaultKind.HeadForged => $"line {Row} of the heads: changed, or made with another key",
        ChainFaultKind.TailCut => $"the log ends before link {Link}, which was there when the head of line {Row} was exported",
        ChainFaultKind.Forked => $"link {Link} is another than when the head of line {Row} was exported: the log was put back to an older state and gone on with",
        _ => "the chain was made with another key",
    };

    private string Named => Id.Length > 0 ? $"{Table} row {Row} ({Id})" : $"{Table} row {Row}";
}
