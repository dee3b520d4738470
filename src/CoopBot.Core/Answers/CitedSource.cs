using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Answers;

/// <summary>A bibliography entry as a reply shows it.</summary>
/// <param name="Date">An ISO date, month or year, or "none printed".</param>
/// <param name="Covers">Where no date is printed: the day or month the text is about; otherwise empty.</param>
public sealed record CitedSource(SourceId Id, string Title, string Publisher, string Date, string Covers, Uri Url);
