using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Admin.List;

/// <summary>A page of the list as it is shown. Public, as all that a Razor component takes must be.</summary>
/// <param name="Problems">Why the filter of the address could not be used; then the list is of all entries.</param>
/// <param name="Count">How many entries are meant, at most one more than <see cref="MostCounted"/>.</param>
/// <param name="First">True on the first page, where new entries appear.</param>
public sealed record ListView(LogFilter Filter, IReadOnlyList<string> Problems, LogPage Page, int Count, bool First, IReadOnlyList<SavedFilter> Saved)
{
    /// <summary>Counting further would keep people waiting.</summary>
    public const int MostCounted = 10_000;
}
