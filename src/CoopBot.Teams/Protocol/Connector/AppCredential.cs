using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Teams.Protocol.Connector;

/// <summary>What the bot shows to be given a token.</summary>
internal abstract record AppCredential
{
    private AppCredential()
    {
    }

    /// <summary>The fields of a token request that prove who asks.</summary>
    public abstract IEnumerable<KeyValuePair<string, string>> Fields(string appId, Uri tokenUrl, DateTimeOffset now);

    internal sealed record Secret(string Value) : AppCredential
    {
        public override IEnumerable<KeyValuePair<string, string>> Fields(string appId, Uri tokenUrl, DateTimeOffset now) => [new("client_secret", Value)];

        /// <summary>Never the secret.</summary>
        public override string ToString() => nameof(Secret);
    }

    /// <summary>Signs a statement with the private key instead of sending a secret. (https://learn.microsoft.com/entra/identity-platform/certificate-credentials)</summary>
    internal sealed record Certificate(X509Certificate2 Value) : AppCredential
    {
        private static readonly TimeSpan _life = TimeSpan.FromMinutes(10);

        public override IEnumerable<KeyValuePair<string, string>> Fields(string appId, Uri tokenUrl, DateTimeOffset now)
        {
            var statement = new SecurityTokenDescriptor
            {
                Issuer = appId,
                Audience = tokenUrl.AbsoluteUri,
                Claims = new Dictionary<string, object> { ["sub"] = appId, ["jti"] = Guid.NewGuid().ToString() },
                NotBefore = now.UtcDateTime,
                IssuedAt = now.UtcDateTime,
                Expires = (now + _life).UtcDateTime,
                SigningCredentials = new X509SigningCredentials(Value, SecurityAlgorithms.RsaSsaPssSha256),
                AdditionalHeaderClaims = new Dictionary<string, object> { ["x5t#S256"] = Base64UrlEncoder.Encode(Value.GetCertHash(System.Security.Cryptography.HashAlgorithmName.SHA256)) },
            };
            return
            [
                new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                new("client_assertion", new JsonWebTokenHandler().CreateToken(statement)),
            ];
        }
    }
}
