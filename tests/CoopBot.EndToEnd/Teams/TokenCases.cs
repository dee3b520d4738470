using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.EndToEnd.Teams;

/// <summary>The ways in which a request may be forged, stolen or stale, and the few in which it is good.</summary>
internal static class TokenCases
{
    private const string Bots = "the library takes tokens of other bots and of the emulator; CoopBot takes those of Teams alone";
    private const string Teams = "CoopBot is for Teams alone";
    private const string Endorsed = "a key that says for no channel is for none; the library lets it speak for all";
    private const string Claimed = "the library compares addresses only where the activity has one";
    private const string Hosts = "the library leaves hosts to the bot";
    private const string Tenants = "the library leaves tenants to the bot";

    public static IReadOnlyList<TokenCase> All(FakeTeams fake)
    {
        var (tokens, url) = (fake.Tokens, fake.ServiceUrl);
        var now = DateTimeOffset.UtcNow;
        return
        [
            new("good", Bearer(tokens.Good(url)), Activity(), 202),
            new("good, by a second key", Bearer(Sign(tokens.Second, _ => { })), Activity(), 202),
            new("good, RS384", Bearer(FakeTokens.Sign(tokens.First, FakeTokens.Claims(url), SecurityAlgorithms.RsaSha384)), Activity(), 202),
            new("good, RS512", Bearer(FakeTokens.Sign(tokens.First, FakeTokens.Claims(url), SecurityAlgorithms.RsaSha512)), Activity(), 202),
            new("good, expired less than the leave ago", With(claims => claims["exp"] = now.AddMinutes(-4).ToUnixTimeSeconds()), Activity(), 202),
            new("good, valid in less than the leave", With(claims => claims["nbf"] = now.AddMinutes(4).ToUnixTimeSeconds()), Activity(), 202),
            new("good, with a claim that nobody knows", With(claims => claims["x"] = new JsonArray(1, "2")), Activity(), 202),

            new("no header", null, Activity(), 401),
            new("an empty header", "", Activity(), 401),
            new("a scheme alone", "Bearer", Activity(), 401),
            new("a scheme and a space", "Bearer ", Activity(), 401),
            new("a token without a scheme", tokens.Good(url), Activity(), 401),
            new("Basic", $"Basic {Convert.ToBase64String("bot:secret"u8)}", Activity(), 401),
            new("the scheme in small letters", $"bearer {tokens.Good(url)}", Activity(), 401),
            new("two spaces", $"Bearer  {tokens.Good(url)}", Activity(), 401),
            new("two tokens", $"Bearer {tokens.Good(url)} {tokens.Good(url)}", Activity(), 401),
            new("something behind the token", $"Bearer {tokens.Good(url)}=", Activity(), 401),
            new("two parts", Bearer("abc.def"), Activity(), 401),
            new("four parts", Bearer($"{tokens.Good(url)}.x"), Activity(), 401),
            new("no base64", Bearer("%%%.%%%.%%%"), Activity(), 401),
            new("no JSON", Bearer("YWJj.YWJj.YWJj"), Activity(), 401),
            new("a very long token", Bearer(new string('a', 20_000)), Activity(), 401),

            new("alg none, unsigned", Bearer(FakeTokens.Raw("""{"alg":"none","typ":"JWT","kid":"first"}""", Json(url), _ => [])), Activity(), 401),
            new("alg None, unsigned", Bearer(FakeTokens.Raw("""{"alg":"None","typ":"JWT","kid":"first"}""", Json(url), _ => [])), Activity(), 401),
            new("HS256 with the public key", Bearer(FakeTokens.Raw("""{"alg":"HS256","typ":"JWT","kid":"first"}""", Json(url), text => HMACSHA256.HashData(Encoding.ASCII.GetBytes(tokens.First.Rsa.ExportSubjectPublicKeyInfoPem()), text))), Activity(), 401),
            new("HS256 with the modulus", Bearer(FakeTokens.Raw("""{"alg":"HS256","typ":"JWT","kid":"first"}""", Json(url), text => HMACSHA256.HashData(tokens.First.Rsa.ExportParameters(false).Modulus!, text))), Activity(), 401),
            new("PS256", Bearer(FakeTokens.Sign(tokens.First, FakeTokens.Claims(url), SecurityAlgorithms.RsaSsaPssSha256)), Activity(), 401),
            new("another's key under a known id", Bearer(FakeTokens.Sign(tokens.Stranger, FakeTokens.Claims(url))), Activity(), 401),
            new("a key that is not published", Bearer(FakeTokens.Sign(tokens.Unknown, FakeTokens.Claims(url))), Activity(), 401),
            new("no key id", Bearer(FakeTokens.Raw("""{"alg":"RS256","typ":"JWT"}""", Json(url), Rsa)), Activity(), 401),
            new("a key brought along", Bearer(FakeTokens.Raw("""{"alg":"RS256","typ":"JWT","jwk":{"kty":"RSA","n":"AQAB","e":"AQAB"}}""", Json(url), Rsa)), Activity(), 401),
            new("a signature cut short", Bearer(tokens.Good(url)[..^8]), Activity(), 401),
            new("no signature", Bearer($"{string.Join('.', tokens.Good(url).Split('.')[..2])}."), Activity(), 401),
            new("claims changed after signing", Bearer(Changed(tokens.Good(url), url)), Activity(), 401),

            new("another issuer", With(claims => claims["iss"] = "https://evil.test"), Activity(), 401),
            new("no issuer", With(claims => claims.Remove("iss")), Activity(), 401),
            new("the emulator's issuer", With(claims => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"), Activity(), 401),
            new("a skill's issuer", With(claims => { claims["iss"] = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"; claims["ver"] = "2.0"; claims["azp"] = FakeTeams.AppId; }), Activity(), 401, Bots),
            new("the government's issuer", With(claims => claims["iss"] = "https://api.botframework.us"), Activity(), 401),
            new("another audience", With(claims => claims["aud"] = "99999999-2222-3333-4444-555555555555"), Activity(), 401),
            new("no audience", With(claims => claims.Remove("aud")), Activity(), 401),
            new("ours among other audiences", With(claims => claims["aud"] = new JsonArray("99999999-2222-3333-4444-555555555555", FakeTeams.AppId)), Activity(), 401),
            new("expired", With(claims => claims["exp"] = now.AddMinutes(-6).ToUnixTimeSeconds()), Activity(), 401),
            new("expired long ago", With(claims => claims["exp"] = now.AddDays(-30).ToUnixTimeSeconds()), Activity(), 401),
            new("not yet valid", With(claims => claims["nbf"] = now.AddMinutes(6).ToUnixTimeSeconds()), Activity(), 401),
            new("never expiring", With(claims => claims.Remove("exp")), Activity(), 401, "a token without an end is good for ever; the library takes it"),
            new("an end that is no number", With(claims => claims["exp"] = "tomorrow"), Activity(), 401),

            new("a key without endorsements", Bearer(Sign(tokens.Unendorsed, _ => { })), Activity(), 403, Endorsed),
            new("a key of another channel", Bearer(Sign(tokens.ForWebChat, _ => { })), Activity(), 403),
            new("an activity of another channel", Bearer(Sign(tokens.ForWebChat, _ => { })), Activity(one => one["channelId"] = "webchat"), 403, Teams),
            new("an activity of no channel", Bearer(tokens.Good(url)), Activity(one => one["channelId"] = ""), 400, Teams),
            new("the emulator's channel", Bearer(tokens.Good(url)), Activity(one => one["channelId"] = "emulator"), 403),
            new("no service address in the token", With(claims => claims.Remove("serviceurl")), Activity(), 401),
            new("another service address in the token", With(claims => claims["serviceurl"] = "https://smba.trafficmanager.net/other/"), Activity(), 403),
            new("the service address with another case", With(claims => claims["serviceurl"] = url.ToUpperInvariant()), Activity(), 403),
            new("no service address in the activity", Bearer(tokens.Good(url)), Activity(one => one.Remove("serviceUrl")), 400, Claimed),
            new("an empty service address in both", With(claims => claims["serviceurl"] = ""), Activity(one => one["serviceUrl"] = ""), 401, Claimed),
            new("a service address elsewhere, signed for", With(claims => claims["serviceurl"] = "https://evil.test/"), Activity(one => one["serviceUrl"] = "https://evil.test/"), 403, Hosts),
            new("a service address below another name, signed for", With(claims => claims["serviceurl"] = "https://127.0.0.1.evil.test/"), Activity(one => one["serviceUrl"] = "https://127.0.0.1.evil.test/"), 403, Hosts),
            new("a service address with a password, signed for", With(claims => claims["serviceurl"] = "https://127.0.0.1@evil.test/"), Activity(one => one["serviceUrl"] = "https://127.0.0.1@evil.test/"), 403, Hosts),
            new("a foreign tenant", Bearer(tokens.Good(url)), Activity(one => Tenant(one, "99999999-bbbb-cccc-dddd-eeeeeeeeeeee")), 403, Tenants),
            new("two tenants", Bearer(tokens.Good(url)), Activity(one => one["channelData"]!["tenant"]!["id"] = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee"), 403, Tenants),
            new("no tenant", Bearer(tokens.Good(url)), Activity(one => Tenant(one, null)), 403, Tenants),
            new("a guest of a meeting without an account", Bearer(tokens.Good(url)), Activity(one => ((JsonObject)one["from"]!).Remove("aadObjectId")), 403, Tenants),
        ];

        string With(Action<JsonObject> change) => Bearer(Sign(tokens.First, change));

        string Sign(RsaSecurityKey key, Action<JsonObject> change)
        {
            var claims = FakeTokens.Claims(url);
            change(claims);
            return FakeTokens.Sign(key, claims);
        }

        byte[] Rsa(byte[] text) => tokens.First.Rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        JsonObject Activity(Action<JsonObject>? change = null)
        {
            var activity = fake.Activity("message", FakeTeams.Ana, FakeTeams.Chat(FakeTeams.Ana), "What did the dock cost?");
            change?.Invoke(activity);
            return activity;
        }
    }

    private static string Bearer(string token) => $"Bearer {token}";

    private static string Json(string url) => FakeTokens.Claims(url).ToJsonString();

    private static string Changed(string token, string url)
    {
        var claims = FakeTokens.Claims(url);
        claims["aud"] = FakeTeams.AppId;
        claims["x"] = "added";
        var parts = token.Split('.');
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{parts[2]}";
    }

    private static void Tenant(JsonObject activity, string? tenant)
    {
        activity["conversation"]!["tenantId"] = tenant;
        activity["channelData"]!["tenant"]!["id"] = tenant;
    }
}
