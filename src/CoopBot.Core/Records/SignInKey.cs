using CoopBot.Core.Conversations;

namespace CoopBot.Core.Records;

/// <summary>Whom a one-time link signs in, and what they may do.</summary>
public sealed record SignInKey(string Name, Rank Rank);
