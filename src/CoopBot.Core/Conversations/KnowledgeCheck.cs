namespace CoopBot.Core.Conversations;

/// <summary>What a check of the knowledge folder found, a line each.</summary>
public sealed record KnowledgeCheck(IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings);
