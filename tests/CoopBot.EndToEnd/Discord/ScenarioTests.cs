using System.Text.Json.Nodes;
using CoopBot.Core.Records;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>What a member can do on Discord, each in one scenario, through the real service and the wire.</summary>
public sealed class ScenarioTests(CoopBotOnDiscord discord) : IClassFixture<CoopBotOnDiscord>, IAsyncLifetime
{
    private const string Boats = "How many patrol boats were donated and what are they worth?";
    private const string Dock = "What did the dock cost?";
    private const string Unknown = "What is the capital of Mongolia?";

    private FakeDiscord Fake => discord.Fake;

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

    [Fact]
    public async Task A_mention_is_answered_once_with_sources_and_buttons()
    {
        var question = await Fake.SayAsync(Ana, General, Boats, mention: true);
        var reply = await discord.ReplyAsync(General, question);
        var text = (string)reply["content"]!;
        Assert.Contains("US$985,044", text, StringComparison.Ordinal);
        Assert.Contains("**Sources**", text, StringComparison.Ordinal);
        Assert.Contains("](<https://", text, StringComparison.Ordinal);
        Assert.Equal(["Helpful", "Not helpful", "Show quotes", "Ask a person"], Buttons(reply).Select(button => (string?)button["label"]));
        Assert.Contains(General, Fake.World.Typing);
    }

    [Fact]
    public async Task A_direct_message_needs_no_mention()
    {
        var question = await Fake.SayAsync(Ana, Direct, "¿Cuánto costó el muelle?");
        var reply = await discord.ReplyAsync(Direct, question);
        Assert.Contains("**Las fuentes no coinciden**", (string)reply["content"]!, StringComparison.Ordinal);
        Assert.Contains("Útil", Buttons(reply).Select(button => (string?)button["label"]));
    }

    [Fact]
    public async Task A_reply_to_an_answer_leans_on_it()
    {
        var first = await discord.ReplyAsync(General, await Fake.SayAsync(Ana, General, "What is the polygraph school?", mention: true));
        var second = await Fake.SayAsync(Ben, General, "and what did it cost?", replyTo: (string)first["id"]!);
        var reply = await discord.ReplyAsync(General, second);
        var entry = await EntryAsync(reply);
        Assert.Equal("What is the polygraph school?", entry.Question.Previous[^1]);
    }

    [Fact]
    public async Task In_a_channel_with_threads_the_answer_opens_one_and_goes_on_there()
    {
        var question = await Fake.SayAsync(Ana, Threaded, Boats, mention: true);
        await Until.TrueAsync(() => Fake.World.FromBot(question).Count == 1, "an answer in the thread");
        var further = await Fake.SayAsync(Ana, question, "and who paid for them?", readable: true);
        var reply = await discord.ReplyAsync(question, further);
        Assert.Equal([Boats], (await EntryAsync(reply)).Question.Previous);
    }

    [Fact]
    public async Task It_keeps_quiet_when_another_person_is_addressed()
    {
        var question = await Fake.SayAsync(Ana, Threaded, Boats, mention: true);
        await Until.TrueAsync(() => Fake.World.FromBot(question).Count == 1, "an answer in the thread");
        await Fake.SayAsync(Ana, question, "what do you think?", alsoMention: Ben, readable: true);
        await Fake.SayAsync(Ana, General, Boats, readable: true);
        await Fake.SayAsync(Ana, Silent, Boats, mention: true);
        await discord.ReplyAsync(General, await Fake.SayAsync(Ben, General, Dock, mention: true));
        Assert.Single(Fake.World.FromBot(question));
        Assert.Empty(Fake.World.FromBot(Silent));
    }

    [Fact]
    public async Task A_channel_without_the_need_of_a_mention_answers_everything_said_there()
    {
        var reply = await discord.ReplyAsync(Spanish, await Fake.SayAsync(Ana, Spanish, Dock, readable: true));
        Assert.Contains("**The sources disagree**", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_ask_command_is_acknowledged_and_then_answered(bool alone)
    {
        var interaction = await Fake.SlashAsync(Ana, General, "ask", ("question", Boats), ("private", alone));
        var shown = await ShownAsync(interaction);
        Assert.Equal((5, alone), (interaction.Kind, interaction.Ephemeral));
        Assert.InRange(interaction.AcknowledgedAfter!.Value.TotalSeconds, 0, 3);
        Assert.Contains("US$985,044", (string)shown["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_channel_answers_the_command_privately_and_points_a_mention_to_it()
    {
        var interaction = await Fake.SlashAsync(Ana, Private, "ask", ("question", Boats));
        await ShownAsync(interaction);
        Assert.True(interaction.Ephemeral);
        var reply = await discord.ReplyAsync(Private, await Fake.SayAsync(Ana, Private, Boats, mention: true));
        Assert.Contains("/ask", (string)reply["content"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("985", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_message_can_be_asked_about()
    {
        var message = await Fake.SayAsync(Ben, General, Dock);
        var interaction = await Fake.AboutAsync(Ana, General, "Ask CoopBot about this", message);
        var shown = await ShownAsync(interaction);
        Assert.True(interaction.Ephemeral);
        Assert.Contains("The sources disagree", (string)shown["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disagreement_shows_each_side_under_its_publishers()
    {
        var text = (string)(await discord.ReplyAsync(General, await Fake.SayAsync(Ana, General, Dock, mention: true)))["content"]!;
        Assert.True(text.Split('\n').Count(line => line.StartsWith("> **", StringComparison.Ordinal)) >= 2);
        Assert.Contains("*Editors’ note:*", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_abstention_offers_the_nearest_topics_and_answers_the_one_pressed()
    {
        var reply = await discord.ReplyAsync(General, await Fake.SayAsync(Ana, General, "Which company built the dock?", mention: true));
        var entry = await EntryAsync(reply);
        Assert.NotEmpty(entry.Answer.Nearest);
        var own = await Fake.PressAsync(Ana, reply, Button(reply, "topic:"));
        Assert.NotEmpty((string)(await ShownAsync(own))["content"]!);
        Assert.False(own.Ephemeral);
        var anothers = await Fake.PressAsync(Ben, reply, Button(reply, "topic:"));
        await ShownAsync(anothers);
        Assert.True(anothers.Ephemeral);
    }

    [Fact]
    public async Task What_is_outside_of_the_sources_is_not_answered()
    {
        var reply = await discord.ReplyAsync(General, await Fake.SayAsync(Ana, General, Unknown, mention: true));
        Assert.StartsWith("The sources do not say.", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_are_shown_to_the_one_who_asks_for_them()
    {
        var reply = await AnsweredAsync();
        var pressed = await Fake.PressAsync(Ben, reply, Button(reply, "quotes:"));
        var shown = await ShownAsync(pressed);
        Assert.True(pressed.Ephemeral);
        var entry = await EntryAsync(reply);
        Assert.All(entry.Answer.Citations, citation => Assert.Contains($"**[{citation.Number}]**", (string)shown["content"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Helpful_is_kept()
    {
        var reply = await AnsweredAsync();
        await ShownAsync(await Fake.PressAsync(Ana, reply, Button(reply, "helpful:")));
        Assert.True(Assert.Single(await FeedbackAsync(reply)).Helpful);
    }

    [Fact]
    public async Task Not_helpful_asks_why_and_takes_words()
    {
        var reply = await AnsweredAsync();
        var asked = await ShownAsync(await Fake.PressAsync(Ana, reply, Button(reply, "unhelpful:")));
        Assert.Equal(5, Buttons(asked).Count);
        var form = await Fake.PressAsync(Ana, asked, (string)Buttons(asked)[1]["custom_id"]!);
        await Until.TrueAsync(() => form.Form is not null, "a form");
        await ShownAsync(await Fake.SubmitAsync(Ana, form, "The number changed."));
        var kept = Assert.Single(await FeedbackAsync(reply));
        Assert.Equal((false, Core.Conversations.FeedbackCause.Outdated, "The number changed."), (kept.Helpful, kept.Cause, kept.Words));
    }

    [Fact]
    public async Task A_person_is_asked_in_the_moderators_channel_with_a_link_back()
    {
        var reply = await AnsweredAsync();
        var pressed = await Fake.PressAsync(Ana, reply, Button(reply, "person:"));
        await ShownAsync(pressed);
        Assert.True(pressed.Ephemeral);
        Assert.Contains(
            Fake.World.FromBot(FakeWorld.Moderators),
            notice => ((string)notice["content"]!).Contains($"<https://discord.com/channels/{FakeWorld.Guild}/{General}/{reply["id"]}>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sources_can_be_paged()
    {
        var interaction = await Fake.SlashAsync(Ana, General, "sources");
        var shown = await ShownAsync(interaction);
        var first = (string)shown["content"]!;
        var turned = await Fake.PressAsync(Ana, shown, (string)Buttons(shown)[2]["custom_id"]!);
        await ShownAsync(turned);
        Assert.Equal(7, turned.Kind);
        Assert.NotEqual(first, (string)shown["content"]!);
    }

    [Theory]
    [InlineData("term", "HSI", "Homeland Security Investigations")]
    [InlineData("term", "xqzzy", "does not know")]
    public async Task A_term_is_explained(string command, string name, string expected) =>
        Assert.Contains(expected, (string)(await ShownAsync(await Fake.SlashAsync(Ana, General, command, ("name", name))))["content"]!, StringComparison.Ordinal);

    [Fact]
    public async Task Help_is_given_in_the_language_of_the_client()
    {
        var interaction = await Fake.InteractAsync(Ana, Direct, 2, null, new JsonObject { ["id"] = "1", ["name"] = "help", ["type"] = 1 }, "es-419");
        Assert.Contains("Respondo preguntas", (string)(await ShownAsync(interaction))["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_sees_what_is_held_and_has_it_forgotten()
    {
        const string Person = "910000000000000077";
        var reply = await discord.ReplyAsync(General, await Fake.SayAsync(Person, General, Boats, mention: true));
        var held = await ShownAsync(await Fake.SlashAsync(Person, General, "privacy"));
        Assert.Contains("1 questions", (string)held["content"]!, StringComparison.Ordinal);
        await ShownAsync(await Fake.PressAsync(Person, held, Button(held, "forget")));
        Assert.Equal("", (await EntryAsync(reply)).Question.Text);
        var after = await ShownAsync(await Fake.SlashAsync(Person, General, "privacy"));
        Assert.Contains("nothing", (string)after["content"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status", "Revision")]
    [InlineData("check", "0 errors")]
    [InlineData("gaps", "sources did not say")]
    public async Task Moderators_look_after_the_knowledge_and_members_may_not(string subcommand, string expected)
    {
        var moderator = await Fake.SlashAsync(Mod, General, "knowledge", subcommand);
        Assert.Contains(expected, (string)(await ShownAsync(moderator))["content"]!, StringComparison.Ordinal);
        var member = await Fake.SlashAsync(Ana, General, "knowledge", subcommand);
        Assert.Contains("for moderators", (string)(await ShownAsync(member))["content"]!, StringComparison.Ordinal);
        Assert.True(moderator.Ephemeral && member.Ephemeral);
    }

    [Fact]
    public async Task A_button_of_an_answer_long_gone_says_so()
    {
        var reply = await AnsweredAsync();
        foreach (var id in new[] { $"quotes:{Guid.NewGuid()}:0", $"helpful:{Guid.NewGuid()}", "what:is:this", new string('x', 100) })
        {
            var pressed = await Fake.PressAsync(Ana, reply, id);
            await ShownAsync(pressed);
            Assert.True(pressed.Ephemeral);
        }
    }

    [Fact]
    public async Task Two_members_pressing_at_once_are_both_served()
    {
        var reply = await AnsweredAsync();
        var pressed = await Task.WhenAll(new[] { Ana, Ben, Mod }.Select(user => Fake.PressAsync(user, reply, Button(reply, "helpful:"))));
        await Task.WhenAll(pressed.Select(ShownAsync));
        Assert.Equal(3, (await FeedbackAsync(reply)).Count);
    }

    [Fact]
    public async Task The_same_message_twice_is_answered_once_and_a_deleted_one_not_at_all()
    {
        var deleted = FakeIds.New();
        Fake.World.Keep(General, FakeWorld.Guild, FakeWorld.User(Ana, "Ana"), Boats, id: deleted);
        await Fake.DeleteAsync(deleted);
        await Fake.SayAsync(Ana, General, Boats, mention: true, id: deleted);
        var twice = FakeIds.New();
        await Fake.SayAsync(Ana, General, Dock, mention: true, id: twice);
        await Fake.SayAsync(Ana, General, Dock, mention: true, id: twice);
        await discord.ReplyAsync(General, twice);
        await discord.ReplyAsync(General, await Fake.SayAsync(Ben, General, Boats, mention: true));
        Assert.Single(Fake.World.FromBot(General), reply => (string?)reply["message_reference"]?["message_id"] == twice);
        Assert.DoesNotContain(Fake.World.FromBot(General), reply => (string?)reply["message_reference"]?["message_id"] == deleted);
    }

    private async Task<JsonObject> AnsweredAsync() => await discord.ReplyAsync(General, await Fake.SayAsync(Ana, General, Boats, mention: true));

    private async Task<Entry> EntryAsync(JsonObject reply)
    {
        var id = Buttons(reply).Select(button => ((string)button["custom_id"]!).Split(':')).First(parts => parts.Length > 1)[1];
        return Assert.IsType<Lookup<Entry>.Found>(await discord.Running.Log.FindAsync(new EntryId(id), CancellationToken.None)).Value;
    }

    private async Task<IReadOnlyList<Feedback>> FeedbackAsync(JsonObject reply) =>
        await new FeedbackLog(discord.Running.Bot.Database!, TimeProvider.System).OfAsync((await EntryAsync(reply)).Id, CancellationToken.None);
}
