using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Answers;

/// <summary>Characters claimed to stand in a passage.</summary>
public sealed record DraftQuote(PassageId PassageId, string Quote);
