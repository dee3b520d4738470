using System.Globalization;
using CoopBot.Admin.Pages;
using CoopBot.Core.Records.Actions;

namespace CoopBot.Admin.People;

/// <summary>Who did what, newest first.</summary>
internal sealed class ActionsEndpoint(ActionLog actions, AdminPages pages)
{
    private const int PageSize = 100;

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var before = long.TryParse(context.Request.Query[AdminAddress.At], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : long.MaxValue;
        var rows = await actions.ListAsync(before, PageSize + 1, requestAborted);
        await pages.ShowAsync<ActionsPage>(
            context,
            new() { [nameof(ActionsPage.Actions)] = rows.Take(PageSize).ToList(), [nameof(ActionsPage.More)] = rows.Count > PageSize },
            requestAborted);
    }
}
