using CoopBot.Core.Retrieval;

namespace CoopBot.Admin.Entries;

/// <summary>What one feature brought to a score.</summary>
/// <param name="Value">What was seen in the passage, mostly 0 to 1.</param>
/// <param name="Part">The value times its weight of today; above or below 0.</param>
public sealed record ScorePart(Feature Feature, double Value, double Part);
