using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Teams.Protocol.Tokens;

/// <summary>
/// The checks that Microsoft asks of every bot, none of which can be switched off.
/// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication)
/// </summary>
internal sealed class TokenCheck(SigningKeys keys, string appId, TimeProvider time)
{
    public const string ServiceUrlClaim = "serviceurl";

    private const string Scheme = "Bearer ";

    /// <summary>Characters; the largest of the real ones are below 4,000.</summary>
    private const int LongestToken = 16_384;

    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private static readonly string[] _algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <param name="header">The request's only Authorization header.</param>
    public async Task<TokenVerdict> CheckAsync(string header, CancellationToken cancellationToken)
    {
        if (!header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return No("there is no bearer token");
        }

        if (!TryParse(header[Scheme.Length..], out var token))
        {
            return No("the token has not the form of one");
        }

        var known = await keys.ForAsync(token.Kid ?? "", cancellationToken);
        if (!known.Keys.TryGetValue(token.Kid ?? "", out var key))
        {
            return No("its key is not among those of the metadata");
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = known.Issuer,
            ValidAudience = appId,
            IssuerSigningKey = key,
            ValidAlgorithms = _algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsInTime(from, until),
        });
        if (!result.IsValid)
        {
            return No(result.Exception?.GetType().Name ?? "it is not valid");
        }

        // A list of audiences would make a token for another bot good for this one.
        return token.Audiences.Count() == 1 && token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl) && serviceUrl.Length > 0
            ? new TokenVerdict.Trusted(serviceUrl, Endorsements(key))
            : No("it names no service address, or more than one audience");
    }

    private bool TryParse(string text, out JsonWebToken token)
    {
        token = null!;
        if (text.Length is 0 or > LongestToken || !_handler.CanReadToken(text))
        {
            return false;
        }

        try
        {
            token = _handler.ReadJsonWebToken(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private bool IsInTime(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && end + _skew > now && (from is not { } begin || begin - _skew < now);
    }

    private static List<string> Endorsements(JsonWebKey key) => (key.AdditionalData.TryGetValue("endorsements", out var said) ? said : null) switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(TeamsJson.Text)],
        string => [],
        IEnumerable list => [.. list.Cast<object>().Select(one => one as string ?? "")],
        _ => [],
    };

    private static TokenVerdict.Refused No(string why) => new(401, why);
}
