using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The whole service, logged in to a fake Discord.</summary>
public sealed class CoopBotOnDiscord : IAsyncLifetime
{
    private RunningBot? _running;
    private FakeDiscord? _fake;

    internal FakeDiscord Fake => _fake ?? throw new InvalidOperationException("Not started.");

    internal FakeWorld World => Fake.World;

    internal RunningBot Running => _running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _fake = await FakeDiscord.StartAsync();
        _running = new RunningBot { More = Configuration(_fake.ApiBase) };
        await _running.InitializeAsync();
        await Until.TrueAsync(() => !World.Commands.IsEmpty, "the commands");
    }

    public async Task DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        if (_fake is not null)
        {
            await _fake.DisposeAsync();
        }
    }

    internal static Dictionary<string, string?> Configuration(Uri api) => new()
    {
        ["Discord:Token"] = FakeDiscord.Token,
        ["Discord:ApiBase"] = api.ToString(),
        ["Discord:ReadAllMessages"] = "true",
        ["Discord:ModeratorsChannel"] = FakeWorld.Moderators,
        [$"Discord:Roles:{FakeWorld.ModeratorRole}"] = "Moderator",
        [$"Discord:Channels:{FakeDiscord.Threaded}:Thread"] = "true",
        [$"Discord:Channels:{FakeDiscord.Private}:Private"] = "true",
        [$"Discord:Channels:{FakeDiscord.Silent}:Answer"] = "false",
        [$"Discord:Channels:{FakeDiscord.Spanish}:Language"] = "Spanish",
        [$"Discord:Channels:{FakeDiscord.Spanish}:Mention"] = "false",
    };

    /// <summary>The one answer to a message.</summary>
    internal Task<JsonObject> ReplyAsync(string channel, string message) =>
        Until.FoundAsync(() => World.FromBot(channel).SingleOrDefault(reply => (string?)reply["message_reference"]?["message_id"] == message), $"a reply to {message}");

    /// <summary>What an interaction shows in the end.</summary>
    internal static Task<JsonObject> ShownAsync(FakeInteraction interaction) => Until.FoundAsync(() => interaction.Shown, $"an answer to {interaction.Id}");

    internal static IReadOnlyList<JsonObject> Buttons(JsonObject message) =>
        [.. ((JsonArray)message["components"]!).SelectMany(row => (JsonArray)row!["components"]!).OfType<JsonObject>()];

    internal static string Button(JsonObject message, string begins) =>
        (string)Buttons(message).First(button => ((string)button["custom_id"]!).StartsWith(begins, StringComparison.Ordinal))["custom_id"]!;
}
