namespace CoopBot.Core.Records.Chain;

/// <summary>What a check of the whole log found.</summary>
/// <param name="Rows">That are as they were written.</param>
/// <param name="Erased">Rows whose words were taken out at a person's wish.</param>
/// <param name="Removed">Rows that were deleted lawfully.</param>
/// <param name="Heads">Lines of the heads that were looked at.</param>
/// <param name="UpTo">The last link that a head vouches for: whatever came later could be cut off unseen. 0 without heads.</param>
/// <param name="Faults">In the order found, at most <see cref="ChainCheck.MostFaults"/>.</param>
/// <param name="FaultCount">All of them.</param>
public sealed record ChainReport(
    long Links,
    long Rows,
    long Erased,
    long Removed,
    int Heads,
    long UpTo,
    IReadOnlyList<ChainFault> Faults,
    long FaultCount)
{
    public bool IsSound => FaultCount == 0;
}
