using System.Text;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.Teams.Protocol.Tokens;

/// <summary>
/// The keys that tokens may be signed with, from the OpenID metadata. They are kept for a day, and for five where the metadata
/// cannot be had; an unknown key has it looked up anew, at most every five minutes, so that a rolled key is found and a
/// stranger's guess costs nothing.
/// </summary>
internal sealed class SigningKeys(HttpMessageInvoker http, Uri metadata, TimeProvider time, ILogger<SigningKeys> log)
{
    private const int Largest = 512 * 1024;

    private static readonly TimeSpan _fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan _usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(5);

    /// <summary>Without any key nothing can be answered, so that it is tried sooner.</summary>
    private static readonly TimeSpan _betweenFirst = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private KeySet _known = KeySet.None;
    private DateTimeOffset _tried = DateTimeOffset.MinValue;
    private Task _refreshing = Task.CompletedTask;

    /// <summary>All that is known now, for a token with this key; empty where nothing may be used.</summary>
    public async Task<KeySet> ForAsync(string keyId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - _known.At > _fresh || !_known.Keys.ContainsKey(keyId))
        {
            await RefreshAsync(now).WaitAsync(cancellationToken);
        }

        return now - _known.At > _usable ? KeySet.None : _known;
    }

    /// <summary>All wait for the one look-up under way; it does not end with any one of their requests.</summary>
    private Task RefreshAsync(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (!_refreshing.IsCompleted)
            {
                return _refreshing;
            }

            if (now - _tried < (_known == KeySet.None ? _betweenFirst : _between))
            {
                return Task.CompletedTask;
            }

            _tried = now;
            return _refreshing = LookUpAsync(CancellationToken.None);
        }
    }

    private async Task LookUpAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var document = OpenIdConnectConfiguration.Create(await GetAsync(metadata, either.Token));
            if (!SafeAddress.IsSafe(document.JwksUri, out var keys) || string.IsNullOrEmpty(document.Issuer))
            {
                log.MetadataUnusable("it names no issuer, or no https address of keys");
                return;
            }

            var set = JsonWebKeySet.Create(await GetAsync(keys, either.Token));
            _known = new KeySet(
                document.Issuer,
                set.Keys
                    .Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0 } && string.IsNullOrEmpty(key.D) && key.Use is null or "" or "sig")
                    .GroupBy(key => key.Kid)
                    .ToDictionary(group => group.Key, group => group.First()),
                time.GetUtcNow());
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or ArgumentException or FormatException or System.Text.Json.JsonException or InvalidOperationException)
        {
            log.MetadataUnusable(error.GetType().Name);
        }
    }

    private async Task<string> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(Largest, cancellationToken);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }
}
