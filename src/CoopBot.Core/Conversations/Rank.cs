namespace CoopBot.Core.Conversations;

/// <summary>What a person may do, from the roles that the configuration names.</summary>
public enum Rank
{
    Member,
    Moderator,
    Admin,
}
