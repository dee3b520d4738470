namespace CoopBot.Core.Records.Dashboard;

/// <summary>The figures of one day or week.</summary>
/// <param name="P50">Milliseconds that half of the answers took at most; 0 without any. Right to a twentieth.</param>
/// <param name="P95">Likewise for 95 of 100.</param>
public sealed record TimeStep(DateOnly First, Share Share, int Helpful, int Unhelpful, double P50, double P95);
