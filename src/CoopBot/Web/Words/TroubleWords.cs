namespace CoopBot.Web.Words;

/// <summary>What each kind of trouble is called and what can be done about it, in one language.</summary>
public sealed record TroubleWords(
    TroubleText NotFound,
    TroubleText WrongHost,
    TroubleText OtherSite,
    TroubleText NotReadable,
    TroubleText TooLarge,
    TroubleText NoRecords,
    TroubleText Stopping,
    TroubleText Broken);
