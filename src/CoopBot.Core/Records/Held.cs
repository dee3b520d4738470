namespace CoopBot.Core.Records;

/// <summary>What the records hold of one person.</summary>
/// <param name="First">When the first of the questions was asked; means nothing without questions.</param>
/// <param name="Last">When the last was asked.</param>
public sealed record Held(int Questions, DateTimeOffset First, DateTimeOffset Last, int Verdicts);
