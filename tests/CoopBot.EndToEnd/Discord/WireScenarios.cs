using System.Text.Json.Nodes;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>
/// What any bot of this kind does on the wire, whatever it says. CoopBot passes each, and so does a bot made with discord.js: what
/// the fake demands and gives is then not our own reading of Discord alone.
/// </summary>
internal static class WireScenarios
{
    private const string Question = "How many patrol boats were donated and what are they worth?";

    public static IReadOnlyDictionary<string, Func<FakeDiscord, Task>> All { get; } = new Dictionary<string, Func<FakeDiscord, Task>>
    {
        ["mention"] = async fake => Assert.NotEmpty(Buttons(await ReplyAsync(fake, General, await fake.SayAsync(Ana, General, Question, mention: true)))),
        ["direct message"] = async fake => await ReplyAsync(fake, Direct, await fake.SayAsync(Ana, Direct, Question)),
        ["reply to the bot"] = async fake =>
        {
            var first = await ReplyAsync(fake, General, await fake.SayAsync(Ana, General, Question, mention: true));
            await ReplyAsync(fake, General, await fake.SayAsync(Ben, General, "and the dock?", replyTo: (string)first["id"]!));
        },
        ["thread"] = async fake =>
        {
            var question = await fake.SayAsync(Ana, Threaded, Question, mention: true);
            await Until.TrueAsync(() => fake.World.FromBot(question).Count == 1, "an answer in the thread");
            await ReplyAsync(fake, question, await fake.SayAsync(Ana, question, "and the dock?", readable: true));
        },
        ["command"] = async fake =>
        {
            var interaction = await fake.SlashAsync(Ana, General, "ask", ("question", Question));
            await ShownAsync(interaction);
            Assert.Equal((5, false), (interaction.Kind, interaction.Ephemeral));
        },
        ["private command"] = async fake =>
        {
            var interaction = await fake.SlashAsync(Ana, General, "ask", ("question", Question), ("private", true));
            await ShownAsync(interaction);
            Assert.Equal((5, true), (interaction.Kind, interaction.Ephemeral));
        },
        ["message command"] = async fake =>
        {
            var interaction = await fake.AboutAsync(Ana, General, "Ask CoopBot about this", await fake.SayAsync(Ben, General, Question));
            await ShownAsync(interaction);
            Assert.True(interaction.Ephemeral);
        },
        ["button"] = async fake =>
        {
            var reply = await ReplyAsync(fake, General, await fake.SayAsync(Ana, General, Question, mention: true));
            var pressed = await fake.PressAsync(Ana, reply, Button(reply, "helpful:"));
            await ShownAsync(pressed);
            Assert.True(pressed.Ephemeral);
        },
        ["form"] = async fake =>
        {
            var reply = await ReplyAsync(fake, General, await fake.SayAsync(Ana, General, Question, mention: true));
            var causes = await ShownAsync(await fake.PressAsync(Ana, reply, Button(reply, "unhelpful:")));
            var opened = await fake.PressAsync(Ana, causes, (string)Buttons(causes)[0]["custom_id"]!);
            await Until.TrueAsync(() => opened.Form is not null, "a form");
            await ShownAsync(await fake.SubmitAsync(Ana, opened, "words"));
        },
        ["page turned"] = async fake =>
        {
            var shown = await ShownAsync(await fake.SlashAsync(Ana, General, "sources"));
            var turned = await fake.PressAsync(Ana, shown, (string)Buttons(shown)[2]["custom_id"]!);
            await ShownAsync(turned);
            Assert.Equal(7, turned.Kind);
        },
        ["person asked"] = async fake =>
        {
            var reply = await ReplyAsync(fake, General, await fake.SayAsync(Ana, General, Question, mention: true));
            var before = fake.World.FromBot(FakeWorld.Moderators).Count;
            await ShownAsync(await fake.PressAsync(Ana, reply, Button(reply, "person:")));
            await Until.TrueAsync(() => fake.World.FromBot(FakeWorld.Moderators).Count == before + 1, "a notice to the moderators");
        },
        ["rate limit"] = async fake =>
        {
            fake.Rest.Failing.Enqueue(($"{General}/messages", 429));
            fake.Rest.Failing.Enqueue(($"{General}/messages", 429));
            await OnceAsync(fake, await fake.SayAsync(Ana, General, Question, mention: true));
        },
        ["connection broken off"] = fake => MissedAsync(fake, () =>
        {
            fake.Gateway.AbortAll();
            return Task.CompletedTask;
        }),
        ["asked to reconnect"] = fake => MissedAsync(fake, () => fake.Gateway.SendAllAsync(7, null)),
        ["closed with 4000"] = fake => MissedAsync(fake, () => fake.Gateway.CloseAllAsync(4000)),
        ["acknowledgements lost"] = async fake =>
        {
            var before = fake.Gateway.Resumes;
            fake.Gateway.HeartbeatInterval = 1_000;
            fake.Gateway.AbortAll();
            await Until.TrueAsync(() => fake.Gateway.Resumes > before, "the session taken up again");
            fake.Gateway.IgnoreHeartbeats = true;
            await Until.TrueAsync(() => fake.Gateway.Resumes > before + 1, "a dead connection given up");
            fake.Gateway.IgnoreHeartbeats = false;
            fake.Gateway.HeartbeatInterval = 41_250;
            await OnceAsync(fake, await fake.SayAsync(Ana, General, Question, mention: true));
        },
        ["session lost"] = async fake =>
        {
            var before = fake.Gateway.Identifies;
            fake.Gateway.ForgetSessions();
            await fake.Gateway.SendAllAsync(9, false);
            await Until.TrueAsync(() => fake.Gateway.Identifies > before, "a new session");
            await OnceAsync(fake, await fake.SayAsync(Ana, General, Question, mention: true));
        },
    };

    public static Task<JsonObject> ReplyAsync(FakeDiscord fake, string channel, string message) =>
        Until.FoundAsync(() => fake.World.FromBot(channel).FirstOrDefault(reply => (string?)reply["message_reference"]?["message_id"] == message), $"a reply to {message}");

    /// <summary>What is written while the bot is away is answered when it is back, once.</summary>
    private static async Task MissedAsync(FakeDiscord fake, Func<Task> breakOff)
    {
        var before = fake.Gateway.Resumes;
        await breakOff();
        var question = await fake.SayAsync(Ana, General, Question, mention: true);
        await Until.TrueAsync(() => fake.Gateway.Resumes > before, "the session taken up again");
        await OnceAsync(fake, question);
    }

    private static async Task OnceAsync(FakeDiscord fake, string question)
    {
        await ReplyAsync(fake, General, question);
        await ReplyAsync(fake, Direct, await fake.SayAsync(Ana, Direct, Question));
        Assert.Single(fake.World.FromBot(General), reply => (string?)reply["message_reference"]?["message_id"] == question);
    }
}
