using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>Why a question is not answered.</summary>
/// <param name="Why">For the log.</param>
/// <param name="Words">For the asker; empty where nothing can be said.</param>
public sealed record Refusal(InboxState State, string Why, string Words);
