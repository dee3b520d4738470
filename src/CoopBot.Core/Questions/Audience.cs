namespace CoopBot.Core.Questions;

/// <summary>Who may read an answer where it appears; each value includes the ones before it.</summary>
public enum Audience
{
    Everyone,
    Moderators,
    Admins,
}
