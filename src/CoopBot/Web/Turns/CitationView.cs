using CoopBot.Core.Answers;

namespace CoopBot.Web.Turns;

/// <summary>A citation with the section its quote stands in.</summary>
/// <param name="Anchor">The id in the page that its marks lead to.</param>
/// <param name="Note">True when it is the editors' own note on its sources: they did not say so themselves.</param>
public sealed record CitationView(Citation Citation, string Anchor, SectionView Section, bool Note);
