using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.EndToEnd.Teams;

/// <summary>Tokens as Teams signs them, and as others might.</summary>
internal sealed class FakeTokens
{
    public const string Issuer = "https://api.botframework.com";

    private readonly RsaSecurityKey _first = New("first");
    private readonly RsaSecurityKey _second = New("second");
    private readonly RsaSecurityKey _unendorsed = New("unendorsed");
    private readonly RsaSecurityKey _forWebChat = New("for-webchat");
    private readonly RsaSecurityKey _stranger = New("first");
    private readonly RsaSecurityKey _unknown = New("unknown");

    public RsaSecurityKey First => _first;

    public RsaSecurityKey Second => _second;

    /// <summary>Published without saying for which channels.</summary>
    public RsaSecurityKey Unendorsed => _unendorsed;

    public RsaSecurityKey ForWebChat => _forWebChat;

    /// <summary>Another key under the id of the first.</summary>
    public RsaSecurityKey Stranger => _stranger;

    public RsaSecurityKey Unknown => _unknown;

    /// <summary>What is published.</summary>
    public string Keys() => new JsonObject
    {
        ["keys"] = new JsonArray(Key(_first, ["msteams", "skype"]), Key(_second, ["msteams"]), Key(_unendorsed, null), Key(_forWebChat, ["webchat"])),
    }.ToJsonString();

    public string Good(string serviceUrl) => Sign(_first, Claims(serviceUrl));

    /// <summary>The claims of a good token.</summary>
    public static JsonObject Claims(string serviceUrl)
    {
        var now = DateTimeOffset.UtcNow;
        return new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = FakeTeams.AppId,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["serviceurl"] = serviceUrl,
        };
    }

    public static string Sign(RsaSecurityKey key, JsonObject claims, string algorithm = SecurityAlgorithms.RsaSha256) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(claims.ToJsonString(), new SigningCredentials(key, algorithm));

    /// <summary>Any header, and a signature by whatever means.</summary>
    public static string Raw(string header, string claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(claims)}";
        return $"{text}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static RsaSecurityKey New(string id) => new(RSA.Create(2048)) { KeyId = id };

    private static JsonObject Key(RsaSecurityKey key, string[]? endorsements)
    {
        var parameters = key.Rsa.ExportParameters(false);
        var json = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
        if (endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. endorsements.Select(one => (JsonNode)one)]);
        }

        return json;
    }
}
