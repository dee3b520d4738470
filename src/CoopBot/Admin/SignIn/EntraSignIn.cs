using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Admin.SignIn;

/// <summary>
/// Signing in with Microsoft Entra: OAuth 2 code grant with PKCE, who it is from the signed ID token (OpenID Connect Core, section
/// 3.1.3.7): issuer, audience, lifetime, signature, nonce and directory are checked.
/// </summary>
internal static class EntraSignIn
{
    private const string Nonce = "nonce";

    private static readonly TimeSpan _clockSkew = TimeSpan.FromMinutes(5);

    public static void Configure(OAuthOptions oauth, AdminOptions options, TimeProvider time)
    {
        var authority = $"{options.Authority}{options.Tenant}";
        var metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{authority}/v2.0/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(authority).IsLoopback });
        oauth.AuthorizationEndpoint = $"{authority}/oauth2/v2.0/authorize";
        oauth.TokenEndpoint = $"{authority}/oauth2/v2.0/token";
        oauth.Scope.Add("openid");
        oauth.Scope.Add("profile");
        oauth.Events.OnRedirectToAuthorizationEndpoint = context =>
        {
            context.Response.Redirect($"{context.RedirectUri}&{Nonce}={context.Properties.Items[Nonce]}");
            return Task.CompletedTask;
        };
        oauth.Events.OnCreatingTicket = async context =>
        {
            var configuration = await metadata.GetConfigurationAsync(context.HttpContext.RequestAborted);
            var token = context.TokenResponse.Response!.RootElement.GetProperty("id_token").GetString();
            var checks = new TokenValidationParameters
            {
                ValidIssuer = configuration.Issuer,
                ValidAudience = options.ClientId,
                IssuerSigningKeys = configuration.SigningKeys,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
                LifetimeValidator = (from, until, _, _) => Lives(from, until, time.GetUtcNow().UtcDateTime),
            };
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, checks);
            if (result is not { IsValid: true, SecurityToken: JsonWebToken valid }
                || Claim(valid, Nonce) != context.Properties.Items[Nonce]
                || !Claim(valid, "tid").Equals(options.Tenant, StringComparison.OrdinalIgnoreCase)
                || Claim(valid, "oid") is not { Length: > 0 } id)
            {
                throw new AuthenticationFailureException("Entra's ID token is not for this sign-in.", result.Exception);
            }

            var groups = valid.Claims.Where(claim => claim.Type == "groups").Select(claim => claim.Value);
            context.Principal = new Reviewer($"entra/{id}", Claim(valid, "name") is { Length: > 0 } name ? name : id, Ranks.Of(options, id, groups)).ToPrincipal();
        };
    }

    /// <summary>Ties the ID token to this sign-in; kept in the protected state until the browser is back.</summary>
    public static void Prepare(AuthenticationProperties properties) => properties.Items[Nonce] = RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static bool Lives(DateTime? from, DateTime? until, DateTime now) => until > now - _clockSkew && !(from > now + _clockSkew);

    private static string Claim(JsonWebToken token, string type) => token.TryGetPayloadValue<string>(type, out var value) ? value : "";
}
