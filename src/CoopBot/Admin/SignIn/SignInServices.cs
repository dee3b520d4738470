using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;

namespace CoopBot.Admin.SignIn;

/// <summary>The framework's sign-in, set up for the admin pages.</summary>
internal static class SignInServices
{
    /// <summary>The scheme of the account's provider, where there is one.</summary>
    public const string Provider = "provider";

    /// <summary>"__Host-" keeps other hosts and plain http from setting it; on this machine browsers count http as secure.</summary>
    private const string Cookie = "__Host-coopbot-admin";

    private const string CorrelationCookie = "__Host-coopbot-return-";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    public static void Add(IServiceCollection services, Bot bot)
    {
        var options = bot.Settings.Admin;

        // Nothing protected needs to outlive the process: sessions do not either.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionRules>();
        services.AddSingleton<Lockout>();
        services.AddSingleton<SignInEndpoints>();
        var authentication = services.AddAuthentication(Reviewer.Scheme).AddCookie(Reviewer.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Reviewer.Scheme).Configure<Sessions>((cookie, sessions) =>
        {
            Harden(cookie.Cookie, Cookie, SameSiteMode.Strict);
            cookie.SessionStore = sessions;
            cookie.EventsType = typeof(SessionRules);
            cookie.ExpireTimeSpan = options.IdleTimeout;
            cookie.SlidingExpiration = true;
        });
        if (options.SignIn is SignInWay.Discord or SignInWay.Entra)
        {
            authentication.AddOAuth(Provider, oauth => Configure(oauth, bot));
        }
    }

    private static void Configure(OAuthOptions oauth, Bot bot)
    {
        var options = bot.Settings.Admin;
        (oauth.ClientId, oauth.ClientSecret, oauth.CallbackPath) = (options.ClientId, options.ClientSecret, AdminAddress.Return);
        oauth.SignInScheme = Reviewer.Scheme;
        oauth.UsePkce = true;
        oauth.BackchannelTimeout = _patience;

        // The way back comes from another site, so a strict cookie would be missing there; a lax one goes with links alone.
        Harden(oauth.CorrelationCookie, CorrelationCookie, SameSiteMode.Lax);
        if (options.SignIn == SignInWay.Discord)
        {
            DiscordSignIn.Configure(oauth, options, new Uri(bot.Settings.Discord.ApiBase));
        }
        else
        {
            EntraSignIn.Configure(oauth, options, bot.Time);
        }

        oauth.Events.OnTicketReceived = context =>
        {
            context.HttpContext.RequestServices.GetRequiredService<SignInEndpoints>().Receive(context);
            return Task.CompletedTask;
        };
        oauth.Events.OnRemoteFailure = context =>
        {
            context.HttpContext.RequestServices.GetRequiredService<SignInEndpoints>().Fail(context);
            return Task.CompletedTask;
        };
    }

    private static void Harden(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        (cookie.Name, cookie.Path, cookie.Domain) = (name, "/", null);
        (cookie.HttpOnly, cookie.SecurePolicy, cookie.SameSite, cookie.IsEssential) = (true, CookieSecurePolicy.Always, sameSite, true);
    }
}
