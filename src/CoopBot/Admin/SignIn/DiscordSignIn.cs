using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace CoopBot.Admin.SignIn;

/// <summary>
/// Signing in with Discord: OAuth 2 code grant with PKCE, then the account and its roles in the configured server
/// (https://docs.discord.com/developers/topics/oauth2; users/@me and users/@me/guilds/{id}/member).
/// </summary>
internal static class DiscordSignIn
{
    /// <param name="api">Discord's REST interface, "https://discord.com/api/v10/".</param>
    public static void Configure(OAuthOptions oauth, AdminOptions options, Uri api)
    {
        oauth.AuthorizationEndpoint = new Uri(api, "../oauth2/authorize").AbsoluteUri;
        oauth.TokenEndpoint = new Uri(api, "../oauth2/token").AbsoluteUri;
        oauth.Scope.Add("identify");
        if (options.Server.Length > 0)
        {
            oauth.Scope.Add("guilds.members.read");
        }

        oauth.Events.OnCreatingTicket = context => IdentifyAsync(context, options, api);
    }

    private static async Task IdentifyAsync(OAuthCreatingTicketContext context, AdminOptions options, Uri api)
    {
        using var user = await AskAsync(context, new Uri(api, "users/@me"))
            ?? throw new HttpRequestException("Discord does not say whose token it gave out.");
        var id = user.RootElement.GetProperty("id").GetString()!;
        using var member = options.Server.Length == 0 ? null : await AskAsync(context, new Uri(api, $"users/@me/guilds/{options.Server}/member"));
        var roles = member?.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!) ?? [];
        context.Principal = new Reviewer($"discord/{id}", Name(user.RootElement), Ranks.Of(options, id, roles)).ToPrincipal();
    }

    /// <summary>Null where the account is not a member of that server.</summary>
    private static async Task<JsonDocument?> AskAsync(OAuthCreatingTicketContext context, Uri what)
    {
        var cancellation = context.HttpContext.RequestAborted;
        using var request = new HttpRequestMessage(HttpMethod.Get, what);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        request.Headers.TryAddWithoutValidation("User-Agent", "CoopBot");
        using var response = await context.Backchannel.SendAsync(request, cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
    }

    private static string Name(JsonElement user) =>
        user.TryGetProperty("global_name", out var shown) && shown.GetString() is { Length: > 0 } name ? name : user.GetProperty("username").GetString()!;
}
