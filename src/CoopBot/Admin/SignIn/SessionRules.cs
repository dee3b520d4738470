using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CoopBot.Admin.SignIn;

/// <summary>When a session ends, and what is answered to whoever has none or too low a rank.</summary>
internal sealed class SessionRules(AdminOptions options, TimeProvider time) : CookieAuthenticationEvents
{
    private const string Begun = "begun";

    private static readonly TimeSpan _renewAfter = TimeSpan.FromMinutes(1);

    public override Task SigningIn(CookieSigningInContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Properties.Items[Begun] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var begun = DateTimeOffset.Parse(context.Properties.Items[Begun]!, CultureInfo.InvariantCulture);
        if (time.GetUtcNow() - begun >= options.LongestSession)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Reviewer.Scheme);
        }
    }

    /// <summary>A page left open looks for new rows by itself; that is no sign that anybody is there.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ShouldRenew = context.ElapsedTime >= _renewAfter && !context.Request.Path.Equals(AdminAddress.News, StringComparison.Ordinal);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && !request.Path.Equals(AdminAddress.News, StringComparison.Ordinal))
        {
            context.Response.Redirect(AdminAddress.SignInFor($"{request.Path}{request.QueryString}"));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
