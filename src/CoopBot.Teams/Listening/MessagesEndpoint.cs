using System.Net;
using CoopBot.Teams.Commands;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Teams.Listening;

/// <summary>
/// Where Teams sends what happens. The token is judged before a byte of the body is read, and nothing of the body is believed
/// before it fits the token. Refused are a bad token (401), what does not fit it (403), a bad body (400), a large one (413).
/// </summary>
/// <param name="tokens">Null for the test client, which is taken from this machine only.</param>
internal sealed class MessagesEndpoint(Arrivals arrivals, TokenCheck? tokens, Listener listener, InvokeHandler invokes, Beside beside, ILogger<MessagesEndpoint> log)
{
    public async Task HandleAsync(HttpContext context, CancellationToken requestAborted)
    {
        var verdict = await JudgeAsync(context, requestAborted);
        if (verdict is TokenVerdict.Refused refused)
        {
            await RefuseAsync(context, refused.Status, refused.Why, requestAborted);
            return;
        }

        if (await BodyAsync(context, requestAborted) is not { } body)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "it is too large", requestAborted);
            return;
        }

        if (!ActivityReader.TryRead(body, out var activity))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "it is no activity", requestAborted);
            return;
        }

        if (arrivals.Fault(activity, (TokenVerdict.Trusted)verdict) is { Length: > 0 } fault)
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, fault, requestAborted);
            return;
        }

        if (activity.Type == Activity.Invoke)
        {
            var call = listener.Call(activity);
            var reply = await beside.RunAsync(token => invokes.HandleAsync(call, token), InvokeHandler.Otherwise(call, call.Words.Busy), requestAborted);
            context.Response.StatusCode = reply.Status;
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(reply.Body, requestAborted);
            return;
        }

        await beside.RunAsync(
            async token =>
            {
                await listener.HearAsync(activity, token);
                return true;
            },
            otherwise: false,
            requestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task<TokenVerdict> JudgeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (tokens is not null)
        {
            return context.Request.Headers.Authorization is [{ } header]
                ? await tokens.CheckAsync(header, cancellationToken)
                : new TokenVerdict.Refused(StatusCodes.Status401Unauthorized, "there is no token, or more than one");
        }

        return context.Connection is { RemoteIpAddress: { } from, LocalIpAddress: { } at } && IPAddress.IsLoopback(from) && IPAddress.IsLoopback(at)
            ? new TokenVerdict.Trusted("", [])
            : new TokenVerdict.Refused(StatusCodes.Status403Forbidden, "the test client is served on this machine only");
    }

    /// <summary>Null when it is too large. One that is not whole is what has come of it, which is no activity.</summary>
    private static async Task<byte[]?> BodyAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > ActivityReader.Largest)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server's own limit would show before ours.
            limit.MaxRequestBodySize = ActivityReader.Largest * 2;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > ActivityReader.Largest)
                {
                    return null;
                }
            }
        }
        catch (BadHttpRequestException)
        {
            return [];
        }

        return body.ToArray();
    }

    private Task RefuseAsync(HttpContext context, int status, string why, CancellationToken cancellationToken)
    {
        log.RequestTurnedAway(status, why);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";

        // The reason is for the log: whoever was refused need not learn what to try next.
        return context.Response.WriteAsync("refused", cancellationToken);
    }
}
