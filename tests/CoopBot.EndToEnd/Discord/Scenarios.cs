using System.Text.Json.Nodes;
using CoopBot.Core.Records;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>What scenarios share: a member's Discord with CoopBot in it, and what must hold after each of them.</summary>
public abstract class Scenarios(CoopBotOnDiscord discord) : IClassFixture<CoopBotOnDiscord>, IAsyncLifetime
{
    private protected const string Boats = "How many patrol boats were donated and what are they worth?";
    private protected const string Dock = "What did the dock cost?";

    private protected FakeDiscord Fake => discord.Fake;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>After each scenario: nothing sent was wrong, early, able to notify anyone, or able to unfold a link.</summary>
    public Task DisposeAsync()
    {
        Assert.Empty(Fake.Rest.Faults);
        foreach (var message in Fake.World.Messages.Values.Where(message => (string?)message["author"]!["id"] == Fake.World.Bot))
        {
            Assert.Empty((JsonArray)message["mentions_asked"]!["parse"]!);
            Assert.False((bool?)message["mentions_asked"]!["replied_user"] ?? false);
            Assert.NotEqual(0, (int)message["flags"]! & 4);
        }

        return Task.CompletedTask;
    }

    private protected Task<JsonObject> ReplyAsync(string channel, string message) => discord.ReplyAsync(channel, message);

    private protected async Task<JsonObject> AnsweredAsync() => await ReplyAsync(General, await Fake.SayAsync(Ana, General, Boats, mention: true));

    private protected async Task<Entry> EntryAsync(JsonObject reply)
    {
        var id = Buttons(reply).Select(button => ((string)button["custom_id"]!).Split(':')).First(parts => parts.Length > 1)[1];
        return Assert.IsType<Lookup<Entry>.Found>(await discord.Running.Log.FindAsync(new EntryId(id), CancellationToken.None)).Value;
    }

    private protected async Task<IReadOnlyList<Feedback>> FeedbackAsync(JsonObject reply) =>
        await new FeedbackLog(discord.Running.Bot.Database!, TimeProvider.System).OfAsync((await EntryAsync(reply)).Id, CancellationToken.None);
}
