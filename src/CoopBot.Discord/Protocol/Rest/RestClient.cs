using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol.Rest;

/// <summary>Sends requests within the limits, again where that helps, and stops altogether where going on would get the bot banned.</summary>
/// <param name="http">The invoker and not a client above it: nothing may send again behind the limits' back.</param>
internal sealed class RestClient(HttpMessageInvoker http, Uri apiBase, string token, TimeProvider time, ILogger<RestClient> log)
{
    private const string TokenRefused = "the bot token is not valid (it was reset, or it is another bot's): copy it anew from the Bot page of the developer portal into Discord:Token, and restart CoopBot";

    private const string TooManyInvalid = "too many requests were refused in ten minutes; see the lines above for what the bot may not do";

    /// <summary>Rate limits are waited for; faults of the platform are tried again this often.</summary>
    private const int MostFaults = 4;

    private const int MostRateLimits = 10;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    private readonly RateLimits _limits = new(time);
    private readonly InvalidRequests _invalid = new(time);
    private readonly AuthenticationHeaderValue _bot = new("Bot", token);
    private volatile bool _refused;

    /// <summary>Why nothing is sent any more; empty while all is well.</summary>
    public string Stopped => _refused ? TokenRefused : "";

    /// <returns>The body of a success; an undefined element where it has none.</returns>
    public async Task<ApiAnswer<JsonElement>> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        for (int faults = 0, limited = 0; ;)
        {
            if (_refused && request.AsBot)
            {
                return new ApiAnswer<JsonElement>.Refused(0, 0, TokenRefused, Final: true);
            }

            if (_invalid.TooMany)
            {
                log.RequestsStopped(TooManyInvalid);
                return new ApiAnswer<JsonElement>.Refused(0, 0, TooManyInvalid, Final: false);
            }

            var bucket = await _limits.EnterAsync(request, cancellationToken);
            int status;
            ErrorBody error;
            try
            {
                using var response = await OnceAsync(request, cancellationToken);
                status = response is null ? 0 : (int)response.StatusCode;
                if (response is not null)
                {
                    RateLimits.Learn(bucket, response.Headers);
                }

                if (response is { IsSuccessStatusCode: true })
                {
                    return new ApiAnswer<JsonElement>.Given(await BodyAsync(response, cancellationToken));
                }

                error = response is null ? new ErrorBody() : await ErrorAsync(response, cancellationToken);
                if (status == (int)HttpStatusCode.TooManyRequests)
                {
                    Limited(bucket, response!, error);
                }
            }
            finally
            {
                _limits.Leave(bucket);
            }

            switch (status)
            {
                case (int)HttpStatusCode.TooManyRequests when ++limited <= MostRateLimits:
                    continue;
                case (int)HttpStatusCode.TooManyRequests:
                    return new ApiAnswer<JsonElement>.Unavailable();
                case 0 or >= 500 when ++faults < MostFaults:
                    await Task.Delay(TimeSpan.FromSeconds(0.25 * Math.Pow(2, faults)), time, cancellationToken);
                    continue;
                case 0 or >= 500:
                    return new ApiAnswer<JsonElement>.Unavailable();
                default:
                    return Refuse(request, status, error);
            }
        }
    }

    private ApiAnswer<JsonElement>.Refused Refuse(ApiRequest request, int status, ErrorBody error)
    {
        if (status is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden)
        {
            _invalid.Count();
        }

        // An interaction's own token may have run out: that says nothing of the bot's.
        var final = status == (int)HttpStatusCode.Unauthorized && request.AsBot;
        if (final && !_refused)
        {
            _refused = true;
            log.RequestsStopped(TokenRefused);
        }

        log.RequestRefused(request.Method.Method, request.Route.Split('|')[0], status, error.Code ?? 0);
        return new ApiAnswer<JsonElement>.Refused(status, error.Code ?? 0, final ? TokenRefused : error.Message ?? "", final);
    }

    /// <summary>Null when nothing came back.</summary>
    private async Task<HttpResponseMessage?> OnceAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, new Uri(apiBase, request.Path));
        message.Headers.UserAgent.ParseAdd("DiscordBot (https://coopbot.invalid, 1.0)");
        if (request.AsBot)
        {
            message.Headers.Authorization = _bot;
        }

        if (request.Body.Length > 0)
        {
            message.Content = new ByteArrayContent(request.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var response = await http.SendAsync(message, either.Token);
            await response.Content.LoadIntoBufferAsync(either.Token);
            return response;
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private void Limited(Bucket bucket, HttpResponseMessage response, ErrorBody error)
    {
        var scope = response.Headers.TryGetValues("X-RateLimit-Scope", out var scopes) ? scopes.FirstOrDefault() : null;
        if (scope != "shared")
        {
            _invalid.Count();
        }

        var seconds = error.RetryAfter
            ?? (response.Headers.TryGetValues("Retry-After", out var after) && double.TryParse(after.FirstOrDefault(), CultureInfo.InvariantCulture, out var said) ? said : 1);
        var rest = TimeSpan.FromSeconds(Math.Clamp(double.IsFinite(seconds) ? seconds : 1, 0.05, 3_600));
        if (error.Global == true || scope == "global")
        {
            _limits.BlockAll(rest);
        }
        else
        {
            bucket.Block(rest);
        }
    }

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!Utf8.IsValid(bytes))
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static async Task<ErrorBody> ErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        DiscordJson.TryRead(await BodyAsync(response, cancellationToken), DiscordJson.Default.ErrorBody, out var error) ? error : new ErrorBody();
}
