namespace CoopBot.Core.Reviewing;

/// <summary>What people ask and do not get.</summary>
/// <param name="Gaps">The most asked first.</param>
/// <param name="Found">All there are; more than the report shows.</param>
/// <param name="Entries">Entries they come from.</param>
public sealed record GapReport(IReadOnlyList<Gap> Gaps, int Found, int Entries);
