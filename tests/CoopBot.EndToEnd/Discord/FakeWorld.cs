using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>A server with its channels and people, and every message that stands in it.</summary>
internal sealed class FakeWorld
{
    public const string Guild = "900000000000000001";
    public const string Moderators = "900000000000000010";
    public const string ModeratorRole = "900000000000000020";

    public string Bot { get; } = FakeIds.At(DateTimeOffset.UtcNow.AddDays(-30));

    /// <summary>By channel id: its parent where it is a thread, else empty.</summary>
    public ConcurrentDictionary<string, string> Threads { get; } = new();

    public ConcurrentDictionary<string, JsonObject> Messages { get; } = new();

    /// <summary>In the order in which they were made.</summary>
    public ConcurrentQueue<string> Order { get; } = new();

    public ConcurrentDictionary<string, FakeInteraction> Interactions { get; } = new();

    public ConcurrentDictionary<string, string> Nonces { get; } = new();

    public ConcurrentBag<string> Deleted { get; } = [];

    public ConcurrentQueue<string> Typing { get; } = new();

    /// <summary>What was registered, and how often.</summary>
    public ConcurrentQueue<JsonArray> Commands { get; } = new();

    public IReadOnlyList<JsonObject> FromBot(string channel) =>
        [.. Order.Select(id => Messages[id]).Where(message => (string?)message["channel_id"] == channel && (string?)message["author"]!["id"] == Bot)];

    public static JsonObject User(string id, string name, bool bot = false) => new()
    {
        ["id"] = id,
        ["username"] = name,
        ["discriminator"] = "0",
        ["global_name"] = name,
        ["avatar"] = null,
        ["bot"] = bot,
    };

    public JsonObject BotUser() => User(Bot, "CoopBot", bot: true);

    public static JsonObject Member(params string[] roles) => new()
    {
        ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        ["joined_at"] = "2026-01-01T00:00:00+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
    };

    /// <summary>As interactions and servers tell of a member.</summary>
    public static JsonObject Member(JsonObject user, params string[] roles)
    {
        var member = Member(roles);
        member["user"] = user;
        member["permissions"] = "0";
        return member;
    }

    public static JsonObject Channel(string id, string name, int type = 0) => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["guild_id"] = Guild,
        ["name"] = name,
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["parent_id"] = null,
        ["topic"] = null,
        ["nsfw"] = false,
        ["last_message_id"] = null,
    };

    public static JsonObject Thread(string id, string parent, string owner, string name) => new()
    {
        ["id"] = id,
        ["type"] = 11,
        ["guild_id"] = Guild,
        ["parent_id"] = parent,
        ["owner_id"] = owner,
        ["name"] = name,
        ["last_message_id"] = null,
        ["message_count"] = 0,
        ["member_count"] = 1,
        ["rate_limit_per_user"] = 0,
        ["thread_metadata"] = new JsonObject
        {
            ["archived"] = false,
            ["auto_archive_duration"] = 1440,
            ["archive_timestamp"] = "2026-01-01T00:00:00+00:00",
            ["locked"] = false,
        },
    };

    public JsonObject GuildCreate(IEnumerable<string> channels) => new()
    {
        ["id"] = Guild,
        ["name"] = "Coop",
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = "900000000000000099",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["roles"] = new JsonArray(Role(Guild, "@everyone"), Role(ModeratorRole, "Moderators")),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["preferred_locale"] = "en-US",
        ["public_updates_channel_id"] = null,
        ["nsfw_level"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["joined_at"] = "2026-01-01T00:00:00+00:00",
        ["large"] = false,
        ["unavailable"] = false,
        ["member_count"] = 3,
        ["voice_states"] = new JsonArray(),
        ["members"] = new JsonArray(Member(BotUser())),
        ["channels"] = new JsonArray([.. channels.Select(id => Channel(id, $"channel-{id[^3..]}"))]),
        ["threads"] = new JsonArray([.. Threads.Select(thread => Thread(thread.Key, thread.Value, Bot, "thread"))]),
        ["presences"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
    };

    /// <summary>Keeps a message of anyone.</summary>
    public JsonObject Keep(string channel, string? guild, JsonObject author, string content, JsonObject? body = null, JsonObject? answered = null, string? id = null)
    {
        id ??= FakeIds.New();
        var message = new JsonObject
        {
            ["id"] = id,
            ["channel_id"] = channel,
            ["channel_type"] = guild is null ? 1 : Threads.ContainsKey(channel) ? 11 : 0,
            ["author"] = author,
            ["content"] = content,
            ["timestamp"] = DateTimeOffset.UtcNow.ToString("O"),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray(),
            ["embeds"] = new JsonArray(),
            ["pinned"] = false,
            ["type"] = answered is null ? 0 : 19,
            ["flags"] = body?["flags"]?.DeepClone() ?? 0,
            ["components"] = body?["components"]?.DeepClone() ?? new JsonArray(),
        };
        if (guild is not null)
        {
            message["guild_id"] = guild;
        }

        if (answered is not null)
        {
            message["message_reference"] = new JsonObject { ["type"] = 0, ["message_id"] = (string?)answered["id"], ["channel_id"] = channel };
            message["referenced_message"] = answered.DeepClone();
        }

        Messages[id] = message;
        Order.Enqueue(id);
        return message;
    }

    private static JsonObject Role(string id, string name) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = "2248473465835073",
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
