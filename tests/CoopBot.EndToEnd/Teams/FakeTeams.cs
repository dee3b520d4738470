using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoopBot.EndToEnd.Teams;

/// <summary>A Teams on this machine: metadata, token service and connector, and the people who write there.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Bot = "28:" + AppId;
    public const string Moderators = "19:moderators@thread.tacv2";
    public const string Channel = "19:general@thread.tacv2";
    public const string Private = "19:private@thread.tacv2";
    public const string Silent = "19:silent@thread.tacv2";
    public const string Ana = "00000000-0000-0000-0000-0000000000a1";
    public const string Ben = "00000000-0000-0000-0000-0000000000b2";
    public const string Mod = "00000000-0000-0000-0000-0000000000c3";
    private const string BotToken = "the-token-of-the-bot";

    private readonly WebApplication _app;
    private long _id = 1_700_000_000_000;

    private FakeTeams(WebApplication app) => _app = app;

    public FakeTokens Tokens { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public string ServiceUrl => new Uri(Address, "connector/").ToString();

    public Uri Metadata => new(Address, "openid");

    /// <summary>All that the bot did: "POST conversation", by the order in which it came, with its message.</summary>
    public ConcurrentQueue<(string Method, string Conversation, string Answered, JsonObject Body)> Calls { get; } = new();

    /// <summary>What was wrong with what the bot did.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>Requests for the bot's token and for messages; none of them may come of a request that was refused.</summary>
    public int Outbound => Calls.Count + TokenRequests;

    public int TokenRequests { get; private set; }

    /// <summary>Messages that people see, the newest last.</summary>
    public IReadOnlyList<JsonObject> In(string conversation) =>
        [.. Calls.Where(call => call.Method == "POST" && call.Conversation == conversation && (string?)call.Body["type"] == "message").Select(call => call.Body)];

    public string NewId() => $"{Interlocked.Increment(ref _id)}";

    public static string Chat(string person) => $"a:{person}";

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var fake = new FakeTeams(app);
        app.MapGet("/openid", () => Results.Text($$"""{"issuer":"{{FakeTokens.Issuer}}","jwks_uri":"{{new Uri(fake.Address, "keys")}}"}""", "application/json"));
        app.MapGet("/keys", () => Results.Text(fake.Tokens.Keys(), "application/json"));
        app.MapPost("/token", (HttpContext context) => fake.GiveTokenAsync(context));
        app.Map("/connector/v3/conversations", (HttpContext context) => fake.ConverseAsync(context));
        app.Map("/connector/v3/conversations/{conversation}/activities/{answered?}", (HttpContext context, string conversation, string? answered) => fake.TakeAsync(context, conversation, answered ?? ""));
        await app.StartAsync();
        return fake;
    }

    public Dictionary<string, string?> Configuration() => new()
    {
        ["Teams:AppId"] = AppId,
        ["Teams:TenantId"] = Tenant,
        ["Teams:ClientSecret"] = "the-secret-of-the-bot",
        ["Teams:OpenIdMetadataUrl"] = Metadata.ToString(),
        ["Teams:TokenUrl"] = new Uri(Address, "token").ToString(),
        ["Teams:AllowedServiceHosts"] = "127.0.0.1",
        ["Teams:ModeratorsConversation"] = Moderators,
        [$"Teams:Ranks:{Mod}"] = "Moderator",
        ["Teams:Channels:private@thread.tacv2:Private"] = "true",
        ["Teams:Channels:silent@thread.tacv2:Answer"] = "false",
    };

    /// <summary>An activity as Teams sends it.</summary>
    public JsonObject Activity(string type, string person, string conversation, string text = "", string? id = null, bool mention = false, string locale = "en-US")
    {
        var kind = conversation.StartsWith("a:", StringComparison.Ordinal) ? "personal" : conversation.EndsWith(".v2", StringComparison.Ordinal) ? "groupChat" : "channel";
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? NewId(),
            ["timestamp"] = "2026-11-22T09:00:00Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = person == Ben ? "Ben" : person == Mod ? "Mod" : "Ana", ["aadObjectId"] = person },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "CoopBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = kind, ["tenantId"] = Tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
            ["locale"] = locale,
            ["text"] = mention ? $"<at>CoopBot</at> {text}" : text,
            ["entities"] = mention ? new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>CoopBot</at>", ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "CoopBot" } }) : null,
        };
    }

    /// <summary>Delivers it to the bot with a good token.</summary>
    public async Task<(int Status, JsonNode? Body)> DeliverAsync(RunningBot running, JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Tokens.Good(ServiceUrl)}");
        using var response = await running.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.StartsWith('{') ? JsonNode.Parse(body) : null);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        TokenRequests++;
        var form = await context.Request.ReadFormAsync();
        if (form["client_id"] != AppId || form["client_secret"] != "the-secret-of-the-bot" || form["grant_type"] != "client_credentials")
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync("""{"error":"invalid_client"}""");
            return;
        }

        await context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3599,"access_token":"{{BotToken}}"}""");
    }

    private async Task ConverseAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        var person = (string?)body["members"]?[0]?["aadObjectId"];
        if (person is null)
        {
            Faults.Enqueue("a conversation with nobody");
        }

        context.Response.StatusCode = 201;
        await context.Response.WriteAsync(new JsonObject { ["id"] = Chat(person ?? "") }.ToJsonString());
    }

    private async Task TakeAsync(HttpContext context, string conversation, string answered)
    {
        var body = await ReadAsync(context);
        Calls.Enqueue((context.Request.Method, conversation, answered, body));
        var id = context.Request.Method == "POST" ? NewId() : answered;
        body["id"] = id;
        context.Response.StatusCode = 201;
        await context.Response.WriteAsync(new JsonObject { ["id"] = id }.ToJsonString());
    }

    private async Task<JsonObject> ReadAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {BotToken}")
        {
            Faults.Enqueue("a request without the bot's token");
        }

        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        if (text.Length > 40_000)
        {
            Faults.Enqueue($"a message of {text.Length} UTF-16 units");
        }

        return text.Length > 0 ? (JsonObject)JsonNode.Parse(text)! : [];
    }
}
