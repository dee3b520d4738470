using System.Text.Json.Nodes;
using CoopBot.Core.Conversations;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>Buttons, the form and the commands, each in one scenario, through the real service and the wire.</summary>
public sealed class PressingTests(CoopBotOnDiscord discord) : Scenarios(discord)
{
    private const int MostPages = 10;

    [Fact]
    [Shows(Capability.Quotes)]
    public async Task Quotes_are_shown_to_the_one_who_asks_for_them()
    {
        var reply = await AnsweredAsync();
        var pressed = await Fake.PressAsync(Ben, reply, Button(reply, "quotes:"));
        var shown = await ShownAsync(pressed);
        Assert.True(pressed.Ephemeral);
        var quotes = (string)shown["content"]!;
        for (var turns = 0; turns < MostPages && Buttons(shown) is [.., var next] && (bool?)next["disabled"] != true; turns++)
        {
            shown = await ShownAsync(await Fake.PressAsync(Ben, shown, (string)next["custom_id"]!));
            quotes += (string)shown["content"]!;
        }

        var entry = await EntryAsync(reply);
        Assert.All(entry.Answer.Citations, citation => Assert.Contains($"**[{citation.Number}]**", quotes, StringComparison.Ordinal));
    }

    [Fact]
    [Shows(Capability.Helpful)]
    public async Task Helpful_is_kept()
    {
        var reply = await AnsweredAsync();
        await ShownAsync(await Fake.PressAsync(Ana, reply, Button(reply, "helpful:")));
        Assert.True(Assert.Single(await FeedbackAsync(reply)).Helpful);
    }

    [Fact]
    [Shows(Capability.NotHelpfulWithCause)]
    [Shows(Capability.CauseInWords)]
    public async Task Not_helpful_asks_why_and_takes_words()
    {
        var reply = await AnsweredAsync();
        var asked = await ShownAsync(await Fake.PressAsync(Ana, reply, Button(reply, "unhelpful:")));
        Assert.Equal(5, Buttons(asked).Count);
        var form = await Fake.PressAsync(Ana, asked, (string)Buttons(asked)[1]["custom_id"]!);
        await Until.TrueAsync(() => form.Form is not null, "a form");
        await ShownAsync(await Fake.SubmitAsync(Ana, form, "The number changed."));
        var kept = Assert.Single(await FeedbackAsync(reply));
        Assert.Equal((false, FeedbackCause.Outdated, "The number changed."), (kept.Helpful, kept.Cause, kept.Words));
    }

    [Fact]
    [Shows(Capability.AskPerson)]
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
    [Shows(Capability.SourcesCommand)]
    [Shows(Capability.Paging)]
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
    [Shows(Capability.TermCommand)]
    public async Task A_term_is_explained(string command, string name, string expected) =>
        Assert.Contains(expected, (string)(await ShownAsync(await Fake.SlashAsync(Ana, General, command, ("name", name))))["content"]!, StringComparison.Ordinal);

    [Fact]
    [Shows(Capability.HelpCommand)]
    public async Task Help_is_given_in_the_language_of_the_client()
    {
        var interaction = await Fake.InteractAsync(Ana, Direct, 2, null, new JsonObject { ["id"] = "1", ["name"] = "help", ["type"] = 1 }, "es-419");
        Assert.Contains("Respondo preguntas", (string)(await ShownAsync(interaction))["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.PrivacyCommand)]
    public async Task A_person_sees_what_is_held_and_has_it_forgotten()
    {
        const string Person = "910000000000000077";
        var reply = await ReplyAsync(General, await Fake.SayAsync(Person, General, Boats, mention: true));
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
    [Shows(Capability.KnowledgeCommands)]
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
}
