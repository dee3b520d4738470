namespace CoopBot.Core.Chat;

/// <summary>What moderators can ask about the knowledge folder.</summary>
public enum ModeratorReport
{
    Status,
    Check,
    Gaps,
}
