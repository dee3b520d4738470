using CoopBot.Core.Conversations;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The ways to ask on Discord and what comes back, each in one scenario, through the real service and the wire.</summary>
public sealed class AskingTests(CoopBotOnDiscord discord) : Scenarios(discord)
{
    [Fact]
    [Shows(Capability.Mention)]
    public async Task A_mention_is_answered_once_with_sources_and_buttons()
    {
        var question = await Fake.SayAsync(Ana, General, Boats, mention: true);
        var reply = await ReplyAsync(General, question);
        var text = (string)reply["content"]!;
        Assert.Contains("US$985,044", text, StringComparison.Ordinal);
        Assert.Contains("**Sources**", text, StringComparison.Ordinal);
        Assert.Contains("](<https://", text, StringComparison.Ordinal);
        Assert.Equal(["Helpful", "Not helpful", "Show quotes", "Ask a person"], Buttons(reply).Select(button => (string?)button["label"]));
        Assert.Contains(General, Fake.World.Typing);
    }

    [Fact]
    [Shows(Capability.DirectMessage)]
    public async Task A_direct_message_needs_no_mention()
    {
        var question = await Fake.SayAsync(Ana, Direct, "¿Cuánto costó el muelle?");
        var reply = await ReplyAsync(Direct, question);
        Assert.Contains("**Las fuentes no coinciden**", (string)reply["content"]!, StringComparison.Ordinal);
        Assert.Contains("Útil", Buttons(reply).Select(button => (string?)button["label"]));
    }

    [Fact]
    [Shows(Capability.Reply)]
    public async Task A_reply_to_an_answer_leans_on_it()
    {
        var first = await ReplyAsync(General, await Fake.SayAsync(Ana, General, "What is the polygraph school?", mention: true));
        var second = await Fake.SayAsync(Ben, General, "and what did it cost?", replyTo: (string)first["id"]!);
        var reply = await ReplyAsync(General, second);
        var entry = await EntryAsync(reply);
        Assert.Equal("What is the polygraph school?", entry.Question.Previous[^1]);
    }

    [Fact]
    [Shows(Capability.OwnThread)]
    [Shows(Capability.AnswerInThread)]
    public async Task In_a_channel_with_threads_the_answer_opens_one_and_goes_on_there()
    {
        var question = await Fake.SayAsync(Ana, Threaded, Boats, mention: true);
        await Until.TrueAsync(() => Fake.World.FromBot(question).Count == 1, "an answer in the thread");
        var further = await Fake.SayAsync(Ana, question, "and who paid for them?", readable: true);
        var reply = await ReplyAsync(question, further);
        Assert.Equal([Boats], (await EntryAsync(reply)).Question.Previous);
    }

    [Fact]
    [Shows(Capability.QuietWhenAnotherIsAddressed)]
    [Shows(Capability.PlaceRules)]
    public async Task It_keeps_quiet_when_another_person_is_addressed()
    {
        var question = await Fake.SayAsync(Ana, Threaded, Boats, mention: true);
        await Until.TrueAsync(() => Fake.World.FromBot(question).Count == 1, "an answer in the thread");
        await Fake.SayAsync(Ana, question, "what do you think?", alsoMention: Ben, readable: true);
        await Fake.SayAsync(Ana, General, Boats, readable: true);
        await Fake.SayAsync(Ana, Silent, Boats, mention: true);
        await ReplyAsync(General, await Fake.SayAsync(Ben, General, Dock, mention: true));
        Assert.Single(Fake.World.FromBot(question));
        Assert.Empty(Fake.World.FromBot(Silent));
    }

    [Fact]
    public async Task A_channel_without_the_need_of_a_mention_answers_everything_said_there()
    {
        var reply = await ReplyAsync(Spanish, await Fake.SayAsync(Ana, Spanish, Dock, readable: true));
        Assert.Contains("**The sources disagree**", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Shows(Capability.AskCommand)]
    public async Task The_ask_command_is_acknowledged_and_then_answered(bool alone)
    {
        var interaction = await Fake.SlashAsync(Ana, General, "ask", ("question", Boats), ("private", alone));
        var shown = await ShownAsync(interaction);
        Assert.Equal((5, alone), (interaction.Kind, interaction.Ephemeral));
        Assert.InRange(interaction.AcknowledgedAfter!.Value.TotalSeconds, 0, 3);
        Assert.Contains("US$985,044", (string)shown["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.PrivateAnswer)]
    public async Task A_private_channel_answers_the_command_privately_and_points_a_mention_to_it()
    {
        var interaction = await Fake.SlashAsync(Ana, Private, "ask", ("question", Boats));
        await ShownAsync(interaction);
        Assert.True(interaction.Ephemeral);
        var reply = await ReplyAsync(Private, await Fake.SayAsync(Ana, Private, Boats, mention: true));
        Assert.Contains("/ask", (string)reply["content"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("985", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.AskAboutMessage)]
    public async Task Any_message_can_be_asked_about()
    {
        var message = await Fake.SayAsync(Ben, General, Dock);
        var interaction = await Fake.AboutAsync(Ana, General, "Ask CoopBot about this", message);
        var shown = await ShownAsync(interaction);
        Assert.True(interaction.Ephemeral);
        Assert.Contains("The sources disagree", (string)shown["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.DisagreementCard)]
    public async Task A_disagreement_shows_each_side_under_its_publishers()
    {
        var text = (string)(await ReplyAsync(General, await Fake.SayAsync(Ana, General, Dock, mention: true)))["content"]!;
        Assert.True(text.Split('\n').Count(line => line.StartsWith("> **", StringComparison.Ordinal)) >= 2);
        Assert.Contains("*Editors’ note:*", text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.NearestTopics)]
    public async Task An_abstention_offers_the_nearest_topics_and_answers_the_one_pressed()
    {
        var reply = await ReplyAsync(General, await Fake.SayAsync(Ana, General, "Which company built the dock?", mention: true));
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
        var reply = await ReplyAsync(General, await Fake.SayAsync(Ana, General, "What is the capital of Mongolia?", mention: true));
        Assert.StartsWith("The sources do not say.", (string)reply["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.DeletedQuestion)]
    public async Task The_same_message_twice_is_answered_once_and_a_deleted_one_not_at_all()
    {
        var deleted = FakeIds.New();
        Fake.World.Keep(General, FakeWorld.Guild, FakeWorld.User(Ana, "Ana"), Boats, id: deleted);
        await Fake.DeleteAsync(deleted);
        await Fake.SayAsync(Ana, General, Boats, mention: true, id: deleted);
        var twice = FakeIds.New();
        await Fake.SayAsync(Ana, General, Dock, mention: true, id: twice);
        await Fake.SayAsync(Ana, General, Dock, mention: true, id: twice);
        await ReplyAsync(General, twice);
        await ReplyAsync(General, await Fake.SayAsync(Ben, General, Boats, mention: true));
        Assert.Single(Fake.World.FromBot(General), reply => (string?)reply["message_reference"]?["message_id"] == twice);
        Assert.DoesNotContain(Fake.World.FromBot(General), reply => (string?)reply["message_reference"]?["message_id"] == deleted);
    }
}
