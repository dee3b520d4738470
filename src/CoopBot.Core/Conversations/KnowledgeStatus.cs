namespace CoopBot.Core.Conversations;

/// <summary>What moderators are told about the knowledge in force.</summary>
/// <param name="Since">When it came into force.</param>
/// <param name="Problems">Why the folder as it is now is not used, a line each; empty when it is.</param>
public sealed record KnowledgeStatus(string Revision, DateTimeOffset Since, int Sheets, int Passages, int Sources, IReadOnlyList<string> Problems);
