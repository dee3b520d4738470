using CoopBot.Core.Questions;

namespace CoopBot.Web.Turns;

/// <summary>The section of a sheet that a quote stands in.</summary>
/// <param name="Sheet">The sheet's title, or its path where the revision can no longer be read.</param>
/// <param name="AsOf">The day up to which it holds, "yyyy-MM-dd"; empty where not known.</param>
public sealed record SectionView(string Sheet, string AsOf, string Heading, Language Language, IReadOnlyList<SectionLine> Lines);
