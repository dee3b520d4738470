using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.EndToEnd.Admin;

/// <summary>
/// The sign-in of Discord and of Entra on this machine, as strict as they are: it knows its client, wants the redirect address it was told
/// first, a PKCE verifier that fits, and takes each code once.
/// </summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "223344556677889900";
    public const string EntraClientId = "11111111-2222-3333-4444-555555555555";
    public const string Secret = "a client's secret";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Server = "334455667788990011";

    private readonly Dictionary<string, (string Challenge, string Redirect, string Nonce)> _codes = [];
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "of today" };
    private readonly WebApplication _app;

    private FakeProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>Who sits at the browser: id, name, roles in the server or groups of the directory. Null roles: no member of the server.</summary>
    public (string Id, string Name, string[]? Groups) Account { get; set; } = ("445566778899001122", "Ana", []);

    /// <summary>Spoils the next ID token.</summary>
    public Action<SecurityTokenDescriptor> Spoil { get; set; } = _ => { };

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new FakeProvider(builder.Build());
        provider.Map();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private void Map()
    {
        _app.MapGet("/api/oauth2/authorize", (HttpRequest request) => Authorize(request, ClientId));
        _app.MapPost("/api/oauth2/token", (HttpRequest request) => TokenAsync(request, ClientId));
        _app.MapGet("/api/v10/users/@me", (HttpRequest request) => Asked(request, () => new { id = Account.Id, username = "handle", global_name = Account.Name }));
        _app.MapGet($"/api/v10/users/@me/guilds/{Server}/member", (HttpRequest request) =>
            Account.Groups is { } roles ? Asked(request, () => new { roles, user = new { id = Account.Id } }) : Results.NotFound());
        _app.MapGet($"/{Tenant}/oauth2/v2.0/authorize", (HttpRequest request) => Authorize(request, EntraClientId));
        _app.MapPost($"/{Tenant}/oauth2/v2.0/token", (HttpRequest request) => TokenAsync(request, EntraClientId));
        _app.MapGet($"/{Tenant}/v2.0/.well-known/openid-configuration", () => new { issuer = $"{Address}/{Tenant}/v2.0", jwks_uri = $"{Address}/keys" });
        _app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(false)) { KeyId = _key.KeyId });
            return new { keys = new[] { new { kty = key.Kty, use = "sig", kid = key.Kid, n = key.N, e = key.E } } };
        });
    }

    private IResult Authorize(HttpRequest request, string client)
    {
        var query = request.Query;
        Assert.Equal((client, "code", "S256"), (query["client_id"].ToString(), query["response_type"].ToString(), query["code_challenge_method"].ToString()));
        var code = RandomNumberGenerator.GetHexString(20);
        _codes[code] = (query["code_challenge"]!, query["redirect_uri"]!, query["nonce"].ToString());
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request, string client)
    {
        var form = await request.ReadFormAsync();
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return _codes.Remove(form["code"].ToString(), out var code) && form["client_id"] == client && form["client_secret"] == Secret
            && form["redirect_uri"] == code.Redirect && verifier == code.Challenge
            ? Results.Json(new { access_token = "an access token", token_type = "Bearer", id_token = IdToken(code.Nonce) })
            : Results.BadRequest(new { error = "invalid_grant" });
    }

    private string IdToken(string nonce)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = $"{Address}/{Tenant}/v2.0",
            Audience = EntraClientId,
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["nonce"] = nonce,
                ["tid"] = Tenant,
                ["oid"] = Account.Id,
                ["name"] = Account.Name,
                ["groups"] = Account.Groups ?? [],
            },
        };
        Spoil(descriptor);
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private static IResult Asked(HttpRequest request, Func<object> answer) =>
        request.Headers.Authorization == "Bearer an access token" ? Results.Json(answer()) : Results.Unauthorized();
}
