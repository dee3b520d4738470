using System.Net.Http.Headers;
using System.Text.Json;

namespace CoopBot.Teams.Protocol.Connector;

/// <summary>The bot's own token, by client credentials (RFC 6749, section 4.4): kept until shortly before its end, asked for by one at a time.</summary>
internal sealed class AppToken(HttpMessageInvoker http, Uri tokenUrl, string appId, AppCredential credential, TimeProvider time, ILogger<AppToken> log)
{
    private const string Scope = "https://api.botframework.com/.default";

    private const int Largest = 64 * 1024;

    /// <summary>Renewed this long before its end, so that no request is on its way with a token that ends.</summary>
    private static readonly TimeSpan _early = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Entra counts failures; after one, it is left in peace for a while.</summary>
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private (string Value, DateTimeOffset Until) _token = ("", DateTimeOffset.MinValue);
    private DateTimeOffset _failed = DateTimeOffset.MinValue;
    private Task _asking = Task.CompletedTask;

    /// <summary>Why there is no token; empty while there is one, or none was asked for.</summary>
    public string Problem { get; private set; } = "";

    /// <returns>Empty where none can be had now.</returns>
    public async Task<string> TakeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now + _early >= _token.Until)
        {
            await AskAsync(now).WaitAsync(cancellationToken);
        }

        return now < _token.Until ? _token.Value : "";
    }

    /// <summary>The connector refused it: the next one asks anew.</summary>
    public void Drop(string refused)
    {
        lock (_gate)
        {
            _token = _token.Value == refused ? ("", DateTimeOffset.MinValue) : _token;
        }
    }

    private Task AskAsync(DateTimeOffset now)
    {
        lock (_gate)
        {
            return !_asking.IsCompleted ? _asking
                : now - _failed < _rest ? Task.CompletedTask
                : _asking = OnceAsync(CancellationToken.None);
        }
    }

    private async Task OnceAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            using var request = new HttpRequestMessage(HttpMethod.Post, tokenUrl)
            {
                Content = new FormUrlEncodedContent(
                [
                    new("grant_type", "client_credentials"),
                    new("client_id", appId),
                    new("scope", Scope),
                    .. credential.Fields(appId, tokenUrl, now),
                ]),
            };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var response = await http.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(Largest, either.Token);
            var answer = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(either.Token), TeamsJson.Default.TokenAnswer);
            if (response.IsSuccessStatusCode && answer is { AccessToken.Length: > 0, ExpiresIn: > 0 and < 1e7 })
            {
                _token = (answer.AccessToken, now + TimeSpan.FromSeconds(answer.ExpiresIn.Value));
                Problem = "";
                return;
            }

            Fail(now, answer?.Error is { Length: > 0 and < 100 } error && error.All(sign => char.IsAsciiLetterLower(sign) || sign == '_') ? error : $"status {(int)response.StatusCode}");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or JsonException)
        {
            Fail(time.GetUtcNow(), error.GetType().Name);
        }
    }

    private void Fail(DateTimeOffset now, string why)
    {
        (_failed, Problem) = (now, why);
        log.NoToken(why);
    }
}
