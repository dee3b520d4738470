using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Answers;

/// <summary>A bibliography entry as a reply shows it.</summary>
/// <param name="Date">An ISO date, month or year, or "none printed".</param>
public sealed record CitedSource(SourceId Id, string Title, string Publisher, string Date, Uri Url);
