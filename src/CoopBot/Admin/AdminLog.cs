using CoopBot.Core.Conversations;

namespace CoopBot.Admin;

/// <summary>What the admin pages tell whoever runs CoopBot; accounts by their ids, never a key or a token.</summary>
internal static partial class AdminLog
{
    [LoggerMessage(1, LogLevel.Information, "{Account} signed in as {Rank}")]
    public static partial void SignedIn(this ILogger log, string account, Rank rank);

    [LoggerMessage(2, LogLevel.Warning, "{Account} was not let in: neither the account nor a group of it stands in Admin:People or Admin:Groups")]
    public static partial void HasNoRank(this ILogger log, string account);

    [LoggerMessage(3, LogLevel.Warning, "A sign-in failed: {Why}")]
    public static partial void SignInFailed(this ILogger log, string why);
}
