using CoopBot.Core.Knowledge;

namespace CoopBot.Reloading;

/// <summary>What the running bot knows, and whether the folder has moved on to something it cannot use.</summary>
/// <param name="Live">The revision that answers are given from.</param>
/// <param name="Since">When it came into force.</param>
/// <param name="Problems">Why the folder as it is now is not used; empty when it is.</param>
internal sealed record KnowledgeState(Revision Live, DateTimeOffset Since, IReadOnlyList<Problem> Problems);
