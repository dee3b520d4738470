using CoopBot.Core.Answers;

namespace CoopBot.Core.Conversations;

/// <param name="Publishers">Who says so, with dates.</param>
public sealed record DisagreementSide(string Publishers, AnswerStatement Statement);
