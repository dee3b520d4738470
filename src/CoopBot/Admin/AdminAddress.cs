using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;

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

    /// <summary>The query key of the page's language; "lang" is the answer's in a filter.</summary>
    public const string Language = "ui";

    /// <summary>The query key that says where a list goes on.</summary>
    public const string At = "at";

    public const string Export = "/admin/export";

    public const string Gaps = "/admin/gaps";

    public const string Figures = "/admin/figures";

    public const string People = "/admin/people";

    public const string Erase = "/admin/people/erase";

    public const string Actions = "/admin/actions";

    public const string Filters = "/admin/filters";

    public const string RemoveFilter = "/admin/filters/remove";

    public static string SignInFor(string to) => $"{SignIn}?{To}={Uri.EscapeDataString(to)}";

    /// <summary>The list of the entries a filter means.</summary>
    public static string List(LogFilter filter, LogCursor? at = null)
    {
        var query = string.Join('&', new[] { filter.ToString(), at is { } cursor ? $"{At}={cursor}" : "" }.Where(part => part.Length > 0));
        return query.Length == 0 ? Home : $"{Home}?{query}";
    }

    /// <summary>One entry, as a member of the list it was chosen from.</summary>
    public static string Entry(EntryId id, LogFilter filter) => filter.ToString() is { Length: > 0 } query ? $"/admin/entry/{id}?{query}" : $"/admin/entry/{id}";

    public static string Exports(LogFilter filter) => filter.ToString() is { Length: > 0 } query ? $"{Export}?{query}" : Export;

    public static string Replay(EntryId id, LogFilter filter) => filter.ToString() is { Length: > 0 } query ? $"/admin/entry/{id}/replay?{query}" : $"/admin/entry/{id}/replay";

    public static string Promote(EntryId id) => $"/admin/entry/{id}/promote";

    public static string Review(EntryId id) => $"/admin/entry/{id}/review";

    /// <summary>Leads to pages of ours alone; whatever else was asked for, to the first.</summary>
    public static string Own(string? to) =>
        to is not null && (to == Home || to.StartsWith($"{Home}/", StringComparison.Ordinal) || to.StartsWith($"{Home}?", StringComparison.Ordinal))
            && !to.StartsWith(SignIn, StringComparison.Ordinal) && !to.Any(char.IsControl)
            ? to
            : Home;
}
