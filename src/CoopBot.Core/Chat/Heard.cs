using CoopBot.Core.Questions;

namespace CoopBot.Core.Chat;

/// <summary>What any platform's question comes down to.</summary>
/// <param name="Answers">The platform's id of the message of ours that it answers; empty where it answers none.</param>
/// <param name="Audience">Who will read the answer.</param>
/// <param name="Language">For words where the question shows no language.</param>
public sealed record Heard(string Text, string Answers, Audience Audience, Language Language);
