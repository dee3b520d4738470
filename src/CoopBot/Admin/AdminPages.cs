using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Admin;

/// <summary>Writes admin pages, each within its frame.</summary>
internal sealed class AdminPages(PageWriter writer, IAntiforgery antiforgery)
{
    public async Task ShowAsync<TPage>(HttpContext context, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TPage : IComponent
    {
        var html = await RenderAsync<TPage>(context, parameters, cancellationToken);
        PageLanguage.Remember(context, AdminAddress.Language);
        var response = context.Response;
        response.ContentType = PageWriter.ContentType;
        response.Headers.CacheControl = "no-store";
        await response.WriteAsync(html, cancellationToken);
    }

    /// <summary>The same as text: a part of a page, for a script.</summary>
    public Task<string> RenderAsync<TPage>(HttpContext context, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TPage : IComponent
    {
        var request = context.Request;
        var frame = new AdminFrame(
            PageLanguage.Choose(request, AdminAddress.Language),
            Reviewer.Of(context.User),
            $"{request.Path}{request.QueryString}",
            context.Features.GetRequiredFeature<AdminNonce>().Value,
            antiforgery.GetAndStoreTokens(context).RequestToken!);
        return writer.RenderAsync<AdminRoot>(
            new() { [nameof(AdminRoot.Frame)] = frame, [nameof(AdminRoot.Page)] = typeof(TPage), [nameof(AdminRoot.Parameters)] = parameters },
            cancellationToken);
    }
}
