using CoopBot.Core.Questions;

namespace CoopBot.Core.Records.Listing;

/// <summary>A question whose askers did not get what they asked for, each wording once.</summary>
/// <param name="Newest">The last entry in which it was asked so.</param>
/// <param name="Query">As it was searched then.</param>
/// <param name="Times">Entries in which it was asked so.</param>
/// <param name="Last">When it was last asked, UTC.</param>
/// <param name="Unanswered">Those of them that were not answered; the rest was answered and judged bad.</param>
public sealed record Unmet(EntryId Newest, Question Question, Query Query, int Times, DateTimeOffset Last, int Unanswered);
