using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Admin.List;

/// <summary>The list of answers, what is new in it, and its saved filters.</summary>
internal sealed class ListEndpoints(ReviewDesk desk, AdminPages pages)
{
    private const int PageSize = 50;

    private const string Since = "since";

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var query = context.Request.Query;
        var problems = FilterQuery.TryRead(query, out var filter);
        var at = LogCursor.TryRead(query[AdminAddress.At], out var cursor) ? cursor : (LogCursor?)null;
        var page = await desk.Log.ListAsync(filter, at, PageSize, requestAborted);
        var view = new ListView(
            filter,
            problems,
            page,
            await desk.Log.CountAsync(filter, ListView.MostCounted, requestAborted),
            page.Newer is null,
            await desk.Filters.AllAsync(requestAborted));
        await pages.ShowAsync<ListPage>(context, new() { [nameof(ListPage.View)] = view }, requestAborted);
    }

    /// <summary>The rows of a list that are newer than the newest shown, for the script of the page.</summary>
    public async Task NewsAsync(HttpContext context, CancellationToken requestAborted)
    {
        var query = context.Request.Query;
        FilterQuery.TryRead(query, out var filter);
        var since = long.TryParse(query[Since], out var sequence) && sequence >= 0 ? sequence : 0;
        var page = await desk.Log.ListAsync(filter, new LogCursor(since, Newer: true), PageSize, requestAborted);
        await pages.ShowAsync<RowsPart>(context, new() { [nameof(RowsPart.Rows)] = page.Rows, [nameof(RowsPart.Filter)] = filter }, requestAborted);
    }

    public async Task SaveAsync(HttpContext context, CancellationToken requestAborted)
    {
        var form = context.Request.Form;
        var name = form["name"].ToString().Trim();
        if (!LogFilter.TryRead(form["filter"].ToString(), out var filter, out _) || filter.Asker.Length > 0 || name.Length is 0 or > SavedFilters.LongestName)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        await desk.Filters.SaveAsync(name, filter, Reviewer.Of(context.User).Id, requestAborted);
        Redirect(context, AdminAddress.List(filter));
    }

    public async Task RemoveAsync(HttpContext context, CancellationToken requestAborted)
    {
        await desk.Filters.RemoveAsync(context.Request.Form["name"].ToString(), requestAborted);
        Redirect(context, AdminAddress.Own(context.Request.Form[AdminAddress.To]));
    }

    private static void Redirect(HttpContext context, string to)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = to;
    }
}
