using CoopBot.Core.Records.Listing;
using CoopBot.Web.Turns;

namespace CoopBot.Admin.Entries;

/// <summary>One entry as it is shown. Public, as all that a Razor component takes must be.</summary>
/// <param name="Turn">The answer with each quote in its section.</param>
/// <param name="Candidates">Best first.</param>
/// <param name="Filter">Of the list it was chosen from.</param>
/// <param name="Newer">Its neighbours in that list; null at the ends.</param>
public sealed record EntryView(LoggedEntry Logged, TurnView Turn, IReadOnlyList<CandidateView> Candidates, LogFilter Filter, LogRow? Newer, LogRow? Older);
