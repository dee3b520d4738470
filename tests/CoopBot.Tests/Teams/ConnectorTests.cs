using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Tests.Discord;
using CoopBot.Tests.Records;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Tests.Teams;

/// <summary>What goes out: with a token that is fresh, within the limits, and again only where it was certainly not taken.</summary>
public sealed class ConnectorTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Uri _tokenUrl = new("https://login.microsoftonline.com/t/oauth2/v2.0/token");

    [Theory]
    [InlineData(429, 3)]
    [InlineData(412, 3)]
    [InlineData(500, 1)]
    [InlineData(502, 1)]
    [InlineData(504, 1)]
    [InlineData(408, 1)]
    [InlineData(403, 1)]
    [InlineData(400, 1)]
    public async Task Only_429_and_412_are_sent_again(int status, int attempts)
    {
        using var microsoft = new FakeMicrosoft();
        using var http = new HttpMessageInvoker(microsoft);
        var failures = 0;
        microsoft.Failing = _ => failures++ < 2 ? status : null;

        var answer = await Client(http, new HurriedTime()).SendAsync(Request("c"), None);

        Assert.Equal(attempts, microsoft.Requests.Count(request => request.Address.Host == "smba.trafficmanager.net"));
        Assert.Equal(attempts == 3 ? typeof(ConnectorAnswer.Given) : status >= 500 || status == 408 ? typeof(ConnectorAnswer.Uncertain) : typeof(ConnectorAnswer.Refused), answer.GetType());
    }

    [Fact]
    public async Task The_token_is_kept_renewed_early_and_dropped_when_it_is_refused()
    {
        using var microsoft = new FakeMicrosoft();
        using var http = new HttpMessageInvoker(microsoft);
        var time = new FixedTime();
        var client = Client(http, time);
        await client.SendAsync(Request("a"), None);
        await client.SendAsync(Request("b"), None);
        Assert.Equal(1, Tokens(microsoft));
        time.Now += TimeSpan.FromMinutes(56);
        await client.SendAsync(Request("c"), None);
        Assert.Equal(2, Tokens(microsoft));
        microsoft.Failing = _ => 401;
        Assert.IsType<ConnectorAnswer.NotSent>(await client.SendAsync(Request("d"), None));
        microsoft.Failing = _ => null;
        Assert.IsType<ConnectorAnswer.Given>(await client.SendAsync(Request("e"), None));
        Assert.Equal(3, Tokens(microsoft));
    }

    [Fact]
    public void No_window_of_a_conversation_or_of_the_tenant_is_overrun()
    {
        var time = new VirtualTime();
        var throttle = new Throttle(time);
        var sent = new List<(TimeSpan At, int Conversation)>();
        Assert.True(time.Run(() => Task.WhenAll(Enumerable.Range(0, 600).Select(async number =>
        {
            await throttle.EnterAsync($"conversation {number % 4}", None);
            sent.Add((time.Elapsed, number % 4));
        })), TimeSpan.FromHours(1)));

        foreach (var (most, within, of) in new[] { (7, 1, 0), (8, 2, 1), (60, 30, 2) })
        {
            var times = sent.Where(one => one.Conversation == of).Select(one => one.At).Order().ToList();
            Assert.All(Enumerable.Range(0, times.Count - most), first => Assert.True(times[first + most] - times[first] >= TimeSpan.FromSeconds(within)));
        }

        var all = sent.Select(one => one.At).Order().ToList();
        Assert.All(Enumerable.Range(0, all.Count - 30), first => Assert.True(all[first + 30] - all[first] >= TimeSpan.FromSeconds(1)));
        Assert.Equal(600, sent.Count);
    }

    [Fact]
    public void A_certificate_signs_what_a_secret_would_say()
    {
        using var key = RSA.Create(2048);
        var now = DateTimeOffset.UtcNow;
        using var certificate = new CertificateRequest("CN=CoopBot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        var fields = new AppCredential.Certificate(certificate).Fields("app", _tokenUrl, now).ToDictionary();

        var token = new JsonWebToken(fields["client_assertion"]);
        Assert.Equal(("app", "app", _tokenUrl.AbsoluteUri, "PS256"), (token.Issuer, token.Subject, token.Audiences.Single(), token.Alg));
        Assert.Equal(Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)), token.GetHeaderValue<string>("x5t#S256"));
        Assert.DoesNotContain("secret", new AppCredential.Secret("secret").ToString(), StringComparison.Ordinal);
    }

    private static int Tokens(FakeMicrosoft microsoft) => microsoft.Requests.Count(request => request.Address.Host == "login.microsoftonline.com");

    private static ConnectorRequest Request(string conversation) => new(HttpMethod.Post, new Uri($"{FakeMicrosoft.ServiceUrl}v3/conversations/{conversation}/activities"), "message", conversation, "{}"u8.ToArray());

    private static ConnectorClient Client(HttpMessageInvoker http, TimeProvider time) => new(
        http,
        new AppToken(http, _tokenUrl, FakeMicrosoft.AppId, new AppCredential.Secret("secret"), time, NullLogger<AppToken>.Instance),
        time,
        new Random(1),
        NullLogger<ConnectorClient>.Instance);
}
