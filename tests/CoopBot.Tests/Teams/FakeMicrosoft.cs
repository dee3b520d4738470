using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Tests.Teams;

/// <summary>Metadata, token service and connector of Teams, without a network; it remembers each request.</summary>
internal sealed class FakeMicrosoft : HttpMessageHandler
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Issuer = "https://api.botframework.com";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    public const string Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string Keys = "https://login.botframework.com/v1/.well-known/keys";

    private long _id = 1_000;

    public FakeMicrosoft() => Key = NewKey("first");

    public ConcurrentQueue<(string Method, Uri Address, string Body, string Bearer)> Requests { get; } = new();

    /// <summary>What the connector took: by the id it gave.</summary>
    public ConcurrentDictionary<string, JsonObject> Messages { get; } = new();

    public RsaSecurityKey Key { get; set; }

    public string[]? Endorsements { get; set; } = ["msteams", "skype"];

    public bool MetadataDown { get; set; }

    /// <summary>What the connector answers instead of taking a message; a status below 0: it takes it and answers with the other sign.</summary>
    public Func<HttpRequestMessage, int?> Failing { get; set; } = _ => null;

    /// <summary>Messages that people see; typing is none.</summary>
    public IReadOnlyList<JsonObject> Shown => [.. Messages.Values.Where(message => (string?)message["type"] == "message")];

    public IEnumerable<Uri> MetadataRequests => Requests.Select(request => request.Address).Where(address => address.AbsoluteUri == Metadata);

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    public string Token(DateTimeOffset now, string? serviceUrl = ServiceUrl) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        NotBefore = now.UtcDateTime,
        Expires = now.UtcDateTime.AddHours(1),
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        Claims = serviceUrl is null ? [] : new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue((request.Method.Method, request.RequestUri!, body, request.Headers.Authorization?.Parameter ?? ""));
        return request.RequestUri!.AbsoluteUri switch
        {
            Metadata or Keys when MetadataDown => Answer(500, "{}"),
            Metadata => Answer(200, $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Keys}}"}"""),
            Keys => Answer(200, $$"""{"keys":[{{JsonWebKey(Key)}}]}"""),
            var address when address.Contains("/oauth2/", StringComparison.Ordinal) => Answer(200, """{"token_type":"Bearer","expires_in":3599,"access_token":"secret-of-the-bot"}"""),
            _ => Connector(request, body),
        };
    }

    private string JsonWebKey(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(false);
        var json = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
        if (Endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. Endorsements.Select(one => (JsonNode)one)]);
        }

        return json.ToJsonString();
    }

    private HttpResponseMessage Connector(HttpRequestMessage request, string body)
    {
        var status = Failing(request);
        if (status == 0)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        if (status is > 0)
        {
            return Answer(status.Value, """{"error":{"code":"Failing"}}""");
        }

        var id = $"{Interlocked.Increment(ref _id)}";
        if (request.Method == HttpMethod.Post && body.Length > 0)
        {
            Messages[id] = (JsonObject)JsonNode.Parse(body)!;
        }

        return status is { } lost ? Answer(-lost, "{}") : Answer(201, JsonSerializer.Serialize(new { id }));
    }

    private static HttpResponseMessage Answer(int status, string json) => new((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
