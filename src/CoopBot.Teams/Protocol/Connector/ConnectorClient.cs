using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CoopBot.Teams.Protocol.Connector;

/// <summary>
/// Sends requests within the limits, and again only where it is certain that they were not taken: after 429 and 412. What ends
/// in a 5xx or without an answer may have been taken, and is not sent twice.
/// </summary>
/// <param name="http">Must follow no redirect: the token would go along.</param>
/// <param name="token">None for the emulator, which asks for none.</param>
internal sealed class ConnectorClient(HttpMessageInvoker http, AppToken? token, TimeProvider time, Random random, ILogger<ConnectorClient> log)
{
    private const int Largest = 256 * 1024;

    private const int MostAttempts = 10;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan _longestRest = TimeSpan.FromSeconds(60);

    private readonly Throttle _throttle = new(time);

    /// <summary>Why the bot gets no token; empty while it does.</summary>
    public string Trouble => token?.Problem ?? "";

    public async Task<ConnectorAnswer> SendAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await _throttle.EnterAsync(request.Conversation, cancellationToken);
            var bearer = token is null ? "" : await token.TakeAsync(cancellationToken);
            if (token is not null && bearer.Length == 0)
            {
                return new ConnectorAnswer.NotSent("there is no token");
            }

            var (answer, rest) = await OnceAsync(request, bearer, attempt, cancellationToken);
            if (answer is ConnectorAnswer.Refused { Status: 429 or 412 })
            {
                if (attempt >= MostAttempts)
                {
                    return new ConnectorAnswer.NotSent("Teams asked to wait too often");
                }

                await Task.Delay(rest, time, cancellationToken);
                continue;
            }

            if (answer is ConnectorAnswer.Refused { Status: 401 })
            {
                token?.Drop(bearer);
                log.RequestRefused(request.What, 401, "");
                return new ConnectorAnswer.NotSent("the token was refused");
            }

            Tell(request, answer);
            return answer;
        }
    }

    private async Task<(ConnectorAnswer Answer, TimeSpan Pause)> OnceAsync(ConnectorRequest request, string bearer, int attempt, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, request.Address);
        if (bearer.Length > 0)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        if (request.Body.Length > 0)
        {
            message.Content = new ByteArrayContent(request.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } };
        }

        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(message, either.Token);
            var status = (int)response.StatusCode;
            var taken = response.IsSuccessStatusCode;
            return (
                taken ? new ConnectorAnswer.Given(await IdAsync(response, "id", either.Token))
                : status >= 500 || response.StatusCode == HttpStatusCode.RequestTimeout ? new ConnectorAnswer.Uncertain($"status {status}")
                : new ConnectorAnswer.Refused(status, await IdAsync(response, "code", either.Token)),
                Rest(response, attempt));
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return (new ConnectorAnswer.NotSent(error.HttpRequestError.ToString()), TimeSpan.Zero);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (new ConnectorAnswer.Uncertain(error.GetType().Name), TimeSpan.Zero);
        }
    }

    /// <summary>The id of what was made, or the code of an error; empty where a success came without a body that can be read.</summary>
    private static async Task<string> IdAsync(HttpResponseMessage response, string name, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(Largest, cancellationToken);
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var root = document.RootElement;
            var text = TeamsJson.Text(TeamsJson.Property(root, name) is { ValueKind: JsonValueKind.String } own ? own : TeamsJson.Property(TeamsJson.Property(root, "error"), name));
            return name == "id" || text.All(char.IsAsciiLetterOrDigit) ? text : "";
        }
        catch (Exception error) when (error is JsonException or HttpRequestException or IOException)
        {
            return "";
        }
    }

    /// <summary>What Teams asks for, or longer each time; a little more by chance, so that not all come back at once.</summary>
    private TimeSpan Rest(HttpResponseMessage response, int attempt)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.FromSeconds(0.5 * Math.Pow(2, attempt - 1)),
        };
        var bounded = Math.Clamp(asked.TotalSeconds, 0.1, _longestRest.TotalSeconds);
        return TimeSpan.FromSeconds(bounded * (1 + (random.NextDouble() * 0.2)));
    }

    private void Tell(ConnectorRequest request, ConnectorAnswer answer)
    {
        if (answer is ConnectorAnswer.Refused refused)
        {
            log.RequestRefused(request.What, refused.Status, refused.Code);
        }
        else if (answer is ConnectorAnswer.Uncertain uncertain)
        {
            log.RequestUncertain(request.What, uncertain.Why);
        }
    }
}
