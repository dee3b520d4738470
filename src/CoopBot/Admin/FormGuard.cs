using CoopBot.Web;
using Microsoft.AspNetCore.Antiforgery;

namespace CoopBot.Admin;

/// <summary>
/// Lets a request that could change something through only when a page of ours, shown to the same person, sent it. It stands before all
/// routes, so that none can be forgotten.
/// </summary>
internal sealed class FormGuard(IAntiforgery antiforgery)
{
    public async Task RunAsync(HttpContext context, RequestDelegate next, CancellationToken requestAborted)
    {
        requestAborted.ThrowIfCancellationRequested();
        var request = context.Request;
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (reads || !request.Path.StartsWithSegments(AdminAddress.Home, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
        }
        else if (!OwnSite.Sent(request) || !await CarriesTokenAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>A form that cannot be read carries none.</summary>
    private async Task<bool> CarriesTokenAsync(HttpContext context)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }
}
