using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records.Actions;
using CoopBot.Core.Records.Exports;
using CoopBot.Core.Records.Listing;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Admin.List;

/// <summary>The entries a filter means, to take away.</summary>
internal sealed class ExportEndpoints(ReviewDesk desk, ActionLog actions, AdminPages pages, TimeProvider time)
{
    public async Task AskAsync(HttpContext context, CancellationToken requestAborted)
    {
        FilterQuery.TryRead(context.Request.Query, out var filter);
        await pages.ShowAsync<ExportPage>(
            context,
            new() { [nameof(ExportPage.Filter)] = filter, [nameof(ExportPage.Count)] = await desk.Log.CountAsync(filter, ListView.MostCounted, requestAborted) },
            requestAborted);
    }

    public async Task SendAsync(HttpContext context, CancellationToken requestAborted)
    {
        var (form, reviewer, response) = (context.Request.Form, Reviewer.Of(context.User), context.Response);
        if (!Enum.TryParse<ExportFormat>(form["format"], out var format) || !Enum.IsDefined(format)
            || !LogFilter.TryRead(form["filter"].ToString(), out var filter, out _) || filter.Asker.Length > 0)
        {
            response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        await actions.AddAsync(AdminAct.Exported, reviewer.Id, reviewer.Name, $"{format}: {(filter.ToString() is { Length: > 0 } query ? query : "*")}", requestAborted);
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"coopbot-log-{time.GetUtcNow():yyyyMMdd-HHmmss}.zip\"";

        // A ZIP file's own parts are written by the framework without waiting; they are few bytes.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await desk.Exporter.PackAsync(filter, format, response.Body, requestAborted);
    }
}
