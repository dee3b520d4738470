namespace CoopBot.Core.Questions;

/// <summary>A text that asks nothing of the sources.</summary>
/// <param name="Language">The language its own words show; null where they are the same in both, or there are none.</param>
public sealed record SmallTalk(SmallTalkKind Kind, Language? Language);
