namespace CoopBot.Admin.SignIn;

/// <summary>Why somebody was not signed in.</summary>
public enum SignInTrouble
{
    None,
    BadKey,
    Locked,
    NoRank,
    Failed,
}
