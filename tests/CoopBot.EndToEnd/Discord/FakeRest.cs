using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The platform's REST interface as far as bots of this kind use it. Each body is checked, each bucket counted.</summary>
internal sealed class FakeRest(FakeWorld world, FakeGateway gateway, string token, IReadOnlyList<string> channels, ConcurrentQueue<string> faults)
{
    private readonly FakeCallbacks _callbacks = new(world, gateway, faults);
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Until)> _buckets = new();

    /// <summary>What was wrong with a body, and where.</summary>
    public ConcurrentQueue<string> Faults => faults;

    /// <summary>Each request's method and path.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Messages a channel takes in a window.</summary>
    public (int Messages, TimeSpan Window) Limit { get; set; } = (50, TimeSpan.FromSeconds(1));

    /// <summary>A status for the next requests whose path holds the text, each used once.</summary>
    public ConcurrentQueue<(string Path, int Status)> Failing { get; } = new();

    /// <summary>The next message is taken, but the answer to it is lost.</summary>
    public bool LoseNextAnswer { get; set; }

    public void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v10").AddEndpointFilter(async (context, next) => await GuardAsync(context.HttpContext) ?? await next(context));
        api.MapGet("gateway/bot", () => Results.Json(new
        {
            url = gateway.Address,
            shards = 1,
            session_start_limit = new { total = 1000, remaining = 990, reset_after = 1000, max_concurrency = 1 },
        }));
        api.MapGet("users/@me", () => world.BotUser());
        api.MapGet("applications/@me", () => new JsonObject { ["id"] = world.Bot, ["name"] = "CoopBot", ["flags"] = 0, ["description"] = "", ["bot_public"] = true });
        api.MapGet("users/@me/guilds", () => new JsonArray(new JsonObject { ["id"] = FakeWorld.Guild, ["name"] = "Coop", ["permissions"] = "377957190656" }));
        api.MapGet("channels/{channel}", (string channel) => channels.Contains(channel) ? Results.Json(FakeWorld.Channel(channel, "channel")) : FakeBodies.Refuse(404, 10003, "Unknown Channel"));
        api.MapPost("channels/{channel}/typing", (string channel) =>
        {
            world.Typing.Enqueue(channel);
            return Results.NoContent();
        });
        api.MapPost("channels/{channel}/messages", PostAsync);
        api.MapGet("channels/{channel}/messages", (string channel, string? after) => Results.Json(world.Order
            .Select(id => world.Messages[id])
            .Where(message => (string?)message["channel_id"] == channel && (after is null || string.CompareOrdinal((string)message["id"]!, after) > 0))
            .Take(100)));
        api.MapPost("channels/{channel}/messages/{message}/threads", ThreadAsync);
        api.MapPut("applications/{application}/commands", CommandsAsync);
        api.MapPost("interactions/{interaction}/{secret}/callback", _callbacks.CallbackAsync);
        api.MapPatch("webhooks/{application}/{secret}/messages/@original", _callbacks.EditAsync);
        api.MapGet("webhooks/{application}/{secret}/messages/@original", (string secret) =>
            _callbacks.Of(secret) is { Shown: { } shown } ? Results.Json(shown) : FakeBodies.Refuse(404, 10008, "Unknown Message"));
    }

    private async Task<IResult?> GuardAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        Requests.Enqueue($"{context.Request.Method} {path}");
        if (Failing.TryPeek(out var failing) && path.Contains(failing.Path, StringComparison.Ordinal) && Failing.TryDequeue(out _))
        {
            if (failing.Status == 429)
            {
                context.Response.Headers["Retry-After"] = "0.2";
                return Results.Json(new { message = "You are being rate limited.", retry_after = 0.2, global = false }, statusCode: 429);
            }

            return Results.StatusCode(failing.Status);
        }

        var carriesToken = path.Contains("/interactions/", StringComparison.Ordinal) || path.Contains("/webhooks/", StringComparison.Ordinal);
        if (!carriesToken && context.Request.Headers.Authorization != $"Bot {token}")
        {
            return FakeBodies.Refuse(401, 0, "401: Unauthorized");
        }

        return context.Request.Method == "POST" && path.EndsWith("/messages", StringComparison.Ordinal) ? await LimitedAsync(context, path) : null;
    }

    private Task<IResult?> LimitedAsync(HttpContext context, string path)
    {
        var now = DateTimeOffset.UtcNow;
        var (count, until) = _buckets.AddOrUpdate(path, _ => (1, now + Limit.Window), (_, bucket) => bucket.Until <= now ? (1, now + Limit.Window) : (bucket.Count + 1, bucket.Until));
        var rest = (until - now).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        context.Response.Headers["X-RateLimit-Limit"] = $"{Limit.Messages}";
        context.Response.Headers["X-RateLimit-Remaining"] = $"{Math.Max(0, Limit.Messages - count)}";
        context.Response.Headers["X-RateLimit-Reset-After"] = rest;
        context.Response.Headers["X-RateLimit-Reset"] = (until.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
        context.Response.Headers["X-RateLimit-Bucket"] = "messages";
        if (count <= Limit.Messages)
        {
            return Task.FromResult<IResult?>(null);
        }

        Faults.Enqueue($"sent before its time: {path}");
        context.Response.Headers["Retry-After"] = rest;
        return Task.FromResult<IResult?>(Results.Json(new { message = "You are being rate limited.", retry_after = (until - now).TotalSeconds, global = false }, statusCode: 429));
    }

    private async Task<IResult> PostAsync(string channel, HttpContext context)
    {
        var body = await FakeBodies.BodyAsync(context);
        if (!FakeBodies.Passes(context, faults, BodyCheck.Message(body, interaction: false)))
        {
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        if (!channels.Contains(channel) && !world.Threads.ContainsKey(channel) && !channel.StartsWith("77", StringComparison.Ordinal))
        {
            return FakeBodies.Refuse(404, 10003, "Unknown Channel");
        }

        var nonce = body!["nonce"]?.ToString();
        if ((bool?)body["enforce_nonce"] == true && nonce is not null && world.Nonces.TryGetValue($"{channel}/{nonce}", out var before))
        {
            return Results.Json(world.Messages[before]);
        }

        JsonObject? answered = null;
        if ((string?)body["message_reference"]?["message_id"] is { } reference
            && (!world.Messages.TryGetValue(reference, out answered) || world.Deleted.Contains(reference)))
        {
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        var message = world.Keep(channel, channel.StartsWith("77", StringComparison.Ordinal) ? null : FakeWorld.Guild, world.BotUser(), (string?)body["content"] ?? "", body, answered);
        if (nonce is not null)
        {
            message["nonce"] = nonce;
            world.Nonces[$"{channel}/{nonce}"] = (string)message["id"]!;
        }

        message["mentions_asked"] = body["allowed_mentions"]?.DeepClone();
        await gateway.DispatchAsync("MESSAGE_CREATE", message);
        if (LoseNextAnswer)
        {
            LoseNextAnswer = false;
            context.Abort();
            return Results.Empty;
        }

        return Results.Json(message);
    }

    private async Task<IResult> ThreadAsync(string channel, string message, HttpContext context)
    {
        var body = await FakeBodies.BodyAsync(context);
        if ((string?)body?["name"] is not { Length: > 0 and <= 100 } name)
        {
            Faults.Enqueue("a thread needs a name of at most 100 characters");
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        if (!world.Messages.ContainsKey(message))
        {
            return FakeBodies.Refuse(404, 10008, "Unknown Message");
        }

        if (!world.Threads.TryAdd(message, channel))
        {
            return FakeBodies.Refuse(400, 160004, "A thread has already been created for this message");
        }

        var thread = FakeWorld.Thread(message, channel, world.Bot, name);
        await gateway.DispatchAsync("THREAD_CREATE", thread);
        return Results.Json(thread, statusCode: 201);
    }

    private async Task<IResult> CommandsAsync(string application, HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body);
        if (!FakeBodies.Passes(context, faults, BodyCheck.Commands(body)))
        {
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        var commands = (JsonArray)body!;
        foreach (var command in commands.OfType<JsonObject>())
        {
            command["id"] = FakeIds.New();
            command["application_id"] = application;
            command["version"] = FakeIds.New();
            command["default_member_permissions"] = null;
            command["description"] ??= "";
        }

        world.Commands.Enqueue(commands);
        return Results.Json(commands);
    }
}
