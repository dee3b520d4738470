namespace CoopBot.Admin;

/// <summary>The paths of the admin pages.</summary>
internal static class AdminAddress
{
    public const string Home = "/admin";

    /// <summary>What has come since a page was shown, for a script.</summary>
    public const string News = "/admin/news";

    public const string SignIn = "/admin/sign-in";

    public const string SignOut = "/admin/sign-out";

    /// <summary>The page between signing in and the first page: a browser sends a strict cookie only on the way from a page of ours.</summary>
    public const string SignedIn = "/admin/sign-in/done";

    /// <summary>Where Discord or Entra sends the browser back to.</summary>
    public const string Return = "/admin/sign-in/return";

    /// <summary>The query key that says where to go after signing in.</summary>
    public const string To = "to";

    public static string SignInFor(string to) => $"{SignIn}?{To}={Uri.EscapeDataString(to)}";

    /// <summary>Leads to pages of ours alone; whatever else was asked for, to the first.</summary>
    public static string Own(string? to) =>
        to is not null && (to == Home || to.StartsWith($"{Home}/", StringComparison.Ordinal) || to.StartsWith($"{Home}?", StringComparison.Ordinal))
            && !to.StartsWith(SignIn, StringComparison.Ordinal) && !to.Any(char.IsControl)
            ? to
            : Home;
}
