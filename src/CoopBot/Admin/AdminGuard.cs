using System.Net;
using System.Security.Cryptography;
using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records;
using CoopBot.Web;

namespace CoopBot.Admin;

/// <summary>Around every request for an admin page: from where it may come, the headers of the response, and a page of ours for whatever goes wrong.</summary>
internal sealed class AdminGuard(Settings settings, AdminPages pages, ILogger<AdminGuard> log)
{
    private readonly SignInWay _way = settings.Admin.SignIn;
    private readonly Uri? _address = settings.Admin.Address.Length == 0 ? null : new Uri(settings.Admin.Address);
    private readonly string _provider = settings.Admin.SignIn switch
    {
        SignInWay.Discord => $" {new Uri(settings.Discord.ApiBase).GetLeftPart(UriPartial.Authority)}",
        SignInWay.Entra => $" {new Uri(settings.Admin.Authority).GetLeftPart(UriPartial.Authority)}",
        _ => "",
    };

    public async Task RunAsync(HttpContext context, RequestDelegate next, CancellationToken requestAborted)
    {
        if (!context.Request.Path.StartsWithSegments(AdminAddress.Home, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        if (_way == SignInWay.Link && !FromThisMachine(context))
        {
            // Behind a proxy the machine's own address proves nothing: to the rest of the world there are no admin pages.
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (_address is not null)
        {
            (context.Request.Scheme, context.Request.Host) = (_address.Scheme, new HostString(_address.Authority));
        }

        AddHeaders(context);
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null })
            {
                await ShowAsync(context, context.Response.StatusCode, requestAborted);
            }
        }
        catch (BadHttpRequestException error)
        {
            await ShowAsync(context, error.StatusCode, requestAborted);
        }
        catch (InvalidDataException)
        {
            await ShowAsync(context, StatusCodes.Status422UnprocessableEntity, requestAborted);
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            await ShowAsync(context, StatusCodes.Status503ServiceUnavailable, requestAborted);
        }
    }

    private static bool FromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.ContainsKey("X-Forwarded-For");

    /// <summary>Scripts run by a nonce of this response alone; the sign-in form may also lead to the provider.</summary>
    private void AddHeaders(HttpContext context)
    {
        var nonce = new AdminNonce(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
        context.Features.Set(nonce);
        SecurityHeaders.Add(context);
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce.Value}'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; "
            + $"form-action 'self'{(context.Request.Path.Equals(AdminAddress.SignIn, StringComparison.OrdinalIgnoreCase) ? _provider : "")}; base-uri 'none'; frame-ancestors 'none'";
    }

    private async Task ShowAsync(HttpContext context, int status, CancellationToken cancellationToken)
    {
        if (context.Response.HasStarted)
        {
            // Half a page must not look like a whole one.
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        await pages.ShowAsync<AdminTroublePage>(context, new() { [nameof(AdminTroublePage.Status)] = status }, cancellationToken);
    }
}
