using System.Net;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Admin.List;

/// <summary>A filter in the query of an admin page, where keys of the page stand beside those of the filter.</summary>
internal static class FilterQuery
{
    private static readonly string[] _ofThePage = [AdminAddress.At, AdminAddress.Language, "since"];

    /// <returns>What is wrong with it, a line each; then <paramref name="filter"/> means all entries.</returns>
    public static IReadOnlyList<string> TryRead(IQueryCollection query, out LogFilter filter)
    {
        var text = string.Join('&', query
            .Where(pair => !_ofThePage.Contains(pair.Key))
            .SelectMany(pair => pair.Value.Select(value => $"{pair.Key}={WebUtility.UrlEncode(value)}")));
        if (LogFilter.TryRead(text, out filter, out var problems))
        {
            if (filter.Asker.Length == 0)
            {
                return [];
            }

            // All rows of one person are looked at where that is recorded.
            problems = ["asker: look a person up under People"];
        }

        filter = new LogFilter();
        return problems;
    }
}
