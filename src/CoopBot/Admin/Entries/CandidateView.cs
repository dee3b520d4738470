using CoopBot.Core.Records;

namespace CoopBot.Admin.Entries;

/// <summary>A passage that was found, with its words at that revision.</summary>
/// <param name="Text">Empty where the revision can no longer be read.</param>
/// <param name="Parts">What each feature brought to the score, the largest first.</param>
/// <param name="Cited">Whether the answer rests on it.</param>
public sealed record CandidateView(LoggedCandidate Candidate, string Title, string Text, IReadOnlyList<ScorePart> Parts, bool Cited);
