using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoopBot.EndToEnd.Discord;

/// <summary>A Discord on this machine: gateway, REST, and the people who write there.</summary>
internal sealed class FakeDiscord : IAsyncDisposable
{
    /// <summary>The form of a real one; the first part is a bot's id.</summary>
    public const string Token = "OTAwMDAwMDAwMDAwMDAwMDA3.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB";

    public const string General = "900000000000000002";
    public const string Threaded = "900000000000000003";
    public const string Private = "900000000000000004";
    public const string Silent = "900000000000000005";
    public const string Spanish = "900000000000000006";
    public const string Ana = "910000000000000001";
    public const string Ben = "910000000000000002";
    public const string Mod = "910000000000000003";

    /// <summary>Ana's direct messages.</summary>
    public const string Direct = "770000000000000001";

    private static readonly string[] _channels = [General, Threaded, Private, Silent, Spanish, FakeWorld.Moderators];

    private readonly WebApplication _app;

    private FakeDiscord(WebApplication app, FakeWorld world, FakeGateway gateway, FakeRest rest) => (_app, World, Gateway, Rest) = (app, world, gateway, rest);

    public FakeWorld World { get; }

    public FakeGateway Gateway { get; }

    public FakeRest Rest { get; }

    public Uri Address => new(_app.Urls.Single());

    public Uri ApiBase => new(Address, "/api/v10/");

    public static async Task<FakeDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var world = new FakeWorld();
        var gateway = new FakeGateway(world, Token, _channels);
        var rest = new FakeRest(world, gateway, Token, _channels, new System.Collections.Concurrent.ConcurrentQueue<string>());
        app.UseWebSockets();
        app.Map("/gateway", async (HttpContext context) =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await gateway.ServeAsync(socket, context.Request.Query["compress"] == "zlib-stream");
        });
        rest.Map(app);
        await app.StartAsync();
        var fake = new FakeDiscord(app, world, gateway, rest);
        gateway.Address = $"ws://127.0.0.1:{fake.Address.Port}/gateway";
        return fake;
    }

    /// <summary>Somebody writes a message; without a mention, and outside direct messages, a bot does not get its words.</summary>
    public async Task<string> SayAsync(string user, string channel, string text, bool mention = false, string? replyTo = null, string? alsoMention = null, string? id = null, bool readable = false)
    {
        var direct = channel == Direct;
        var answered = replyTo is null ? null : World.Messages[replyTo];
        var toBot = mention || (string?)answered?["author"]?["id"] == World.Bot;
        var message = World.Keep(channel, direct ? null : FakeWorld.Guild, FakeWorld.User(user, Name(user)), mention ? $"<@{World.Bot}> {text}" : text, null, answered, id);
        var mentions = new JsonArray();
        if (toBot)
        {
            mentions.Add(World.BotUser());
        }

        if (alsoMention is not null)
        {
            mentions.Add(FakeWorld.User(alsoMention, Name(alsoMention)));
        }

        message["mentions"] = mentions;
        if (!direct)
        {
            message["member"] = FakeWorld.Member(user == Mod ? [FakeWorld.ModeratorRole] : []);
        }

        var seen = (JsonObject)message.DeepClone();
        seen["content"] = toBot || direct || readable ? (string?)message["content"] : "";
        await Gateway.DispatchAsync("MESSAGE_CREATE", seen);
        return (string)message["id"]!;
    }

    public async Task DeleteAsync(string message)
    {
        World.Deleted.Add(message);
        await Gateway.DispatchAsync("MESSAGE_DELETE", new JsonObject { ["id"] = message, ["channel_id"] = (string?)World.Messages[message]["channel_id"], ["guild_id"] = FakeWorld.Guild });
    }

    public Task<FakeInteraction> SlashAsync(string user, string channel, string name, params (string Name, JsonNode Value)[] options) => InteractAsync(user, channel, 2, null, new JsonObject
    {
        ["id"] = FakeIds.New(),
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray([.. options.Select(option => option.Value.GetValueKind() == System.Text.Json.JsonValueKind.Null
            ? new JsonObject { ["name"] = option.Name, ["type"] = 1, ["options"] = new JsonArray() }
            : new JsonObject { ["name"] = option.Name, ["type"] = option.Value.GetValueKind() == System.Text.Json.JsonValueKind.String ? 3 : 5, ["value"] = option.Value })]),
    });

    /// <summary>A command with a subcommand.</summary>
    public Task<FakeInteraction> SlashAsync(string user, string channel, string name, string subcommand) => InteractAsync(user, channel, 2, null, new JsonObject
    {
        ["id"] = FakeIds.New(),
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = new JsonArray() }),
    });

    public Task<FakeInteraction> AboutAsync(string user, string channel, string command, string message) => InteractAsync(user, channel, 2, null, new JsonObject
    {
        ["id"] = FakeIds.New(),
        ["name"] = command,
        ["type"] = 3,
        ["target_id"] = message,
        ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message] = World.Messages[message].DeepClone() } },
    });

    public Task<FakeInteraction> PressAsync(string user, JsonObject message, string customId) =>
        InteractAsync(user, (string)message["channel_id"]!, 3, message, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 });

    public Task<FakeInteraction> SubmitAsync(string user, FakeInteraction opened, string words) => InteractAsync(user, opened.Channel, 5, null, new JsonObject
    {
        ["custom_id"] = (string?)opened.Form!["custom_id"],
        ["components"] = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = (string?)opened.Form["components"]![0]!["components"]![0]!["custom_id"], ["value"] = words }),
        }),
    });

    public async Task<FakeInteraction> InteractAsync(string user, string channel, int type, JsonObject? source, JsonObject data, string locale = "en-US")
    {
        var interaction = new FakeInteraction(FakeIds.New(), $"secret-{Guid.NewGuid():N}", channel, (string?)source?["id"]);
        World.Interactions[interaction.Id] = interaction;
        var body = new JsonObject
        {
            ["id"] = interaction.Id,
            ["application_id"] = World.Bot,
            ["type"] = type,
            ["data"] = data,
            ["channel_id"] = channel,
            ["channel"] = channel == Direct ? new JsonObject { ["id"] = channel, ["type"] = 1 } : FakeWorld.Channel(channel, "channel"),
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["locale"] = locale,
            ["app_permissions"] = "377957190656",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject(),
            ["context"] = channel == Direct ? 1 : 0,
            ["attachment_size_limit"] = 10_485_760,
        };
        if (channel == Direct)
        {
            body["user"] = FakeWorld.User(user, Name(user));
        }
        else
        {
            body["guild_id"] = FakeWorld.Guild;
            body["member"] = FakeWorld.Member(FakeWorld.User(user, Name(user)), user == Mod ? [FakeWorld.ModeratorRole] : []);
        }

        if (source is not null)
        {
            body["message"] = source.DeepClone();
        }

        await Gateway.DispatchAsync("INTERACTION_CREATE", body);
        return interaction;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.AbortAll();
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);
        await _app.DisposeAsync();
    }

    private static string Name(string user) => user switch
    {
        Ana => "Ana",
        Ben => "Ben",
        Mod => "Mod",
        _ => "Somebody",
    };
}
