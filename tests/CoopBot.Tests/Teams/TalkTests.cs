using System.Text.Json.Nodes;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;

namespace CoopBot.Tests.Teams;

/// <summary>What only Teams has: quoted messages, its own thumbs, dialogs, buttons of old clients, and being added.</summary>
public sealed class TalkTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_quoted_answer_is_what_a_question_leans_on()
    {
        using var bench = await TeamsBench.StartAsync();
        await bench.SendAsync(TeamsBench.Message("what is the dock?", "1", "19:g@thread.v2", "groupChat", mention: true));
        await bench.SettleAsync();
        var answer = bench.Microsoft.Messages.Single(message => (string?)message.Value["type"] == "message").Key;

        var reply = TeamsBench.Message("and its cost?", "2", "19:g@thread.v2", "groupChat");
        reply["from"]!["id"] = "29:ben";
        reply["from"]!["aadObjectId"] = "00000000-0000-0000-0000-00000000000c";
        reply["attachments"] = Quote(answer, FakeMicrosoft.AppId);
        await bench.SendAsync(reply);
        await bench.SettleAsync();

        var entry = await LastAsync(bench, "19:g@thread.v2/2");
        Assert.Equal(("and its cost?", "what is the dock?"), (entry.Question.Text, Assert.Single(entry.Question.Previous)));
    }

    [Theory]
    [InlineData("channel", false, 0)]
    [InlineData("groupChat", false, 0)]
    [InlineData("channel", true, 1)]
    [InlineData("personal", false, 1)]
    public async Task Who_does_not_speak_to_it_is_left_in_peace(string type, bool mention, int answers)
    {
        using var bench = await TeamsBench.StartAsync();
        await bench.SendAsync(TeamsBench.Message("how many boats?", "1", type == "personal" ? "a:1" : "19:x@thread.tacv2", type, mention));
        var toBen = TeamsBench.Message("<at>Ben</at> what do you think?", "2", "19:x@thread.tacv2", "channel");
        toBen["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Ben</at>", ["mentioned"] = new JsonObject { ["id"] = "29:ben" } });
        toBen["attachments"] = Quote("1", "someone-else");
        await bench.SendAsync(toBen);
        await bench.SettleAsync();
        Assert.Equal(answers, bench.Microsoft.Shown.Count);
    }

    [Theory]
    [InlineData("like", true, "")]
    [InlineData("dislike", false, "The number changed.")]
    public async Task Teams_own_thumbs_are_kept(string reaction, bool helpful, string words)
    {
        using var bench = await TeamsBench.StartAsync();
        await bench.SendAsync(TeamsBench.Message("how many boats?", "1"));
        await bench.SettleAsync();
        var thumb = TeamsBench.Invoke("message/submitAction", new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = new JsonObject { ["feedbackText"] = words }.ToJsonString() },
        });
        thumb["replyToId"] = bench.Microsoft.Messages.Single(message => (string?)message.Value["type"] == "message").Key;

        Assert.Equal((200, "{}"), await bench.SendAsync(thumb));

        var kept = Assert.Single(await bench.Parts.Feedback.OfAsync((await LastAsync(bench, "a:personal/1")).Id, None));
        Assert.Equal((helpful, words, bench.Parts.Personal.Pseudonym("teams", TeamsBench.Ana)), (kept.Helpful, kept.Words, kept.Asker));
    }

    [Fact]
    public async Task A_message_is_answered_in_a_dialog_once_whose_buttons_submit()
    {
        using var bench = await TeamsBench.StartAsync();
        var invoke = TeamsBench.Invoke("composeExtension/fetchTask", new JsonObject { ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "<p>How&nbsp;many <at id=\"0\">Ben</at> boats &amp; docks?</p>" } } });
        var (status, body) = await bench.SendAsync(invoke);
        Assert.Equal((200, body), await bench.SendAsync(invoke));
        Assert.Equal(200, status);
        Assert.Contains("Action.Submit", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", body, StringComparison.Ordinal);
        Assert.Equal(1, await bench.Log.CountAsync(None));
        Assert.Empty(bench.Microsoft.Shown);
        Assert.Equal("How many Ben boats & docks?", (await LastAsync(bench, "a:personal/1900")).Question.Text);
    }

    [Fact]
    public async Task On_a_client_without_universal_actions_a_button_is_a_message_and_a_page_is_turned_in_place()
    {
        using var bench = await TeamsBench.StartAsync();
        await bench.SendAsync(TeamsBench.Message("how many boats?", "1"));
        await bench.SettleAsync();
        var entry = (await LastAsync(bench, "a:personal/1")).Id.Value;
        foreach (var (press, number) in new[] { ((Press)new Press.Quotes(entry, 0), 0), (new Press.Turn(entry, 0), 1), (new Press.Turn(entry, 0), 1) })
        {
            var pressed = TeamsBench.Message("", $"{10 + number}");
            (pressed["value"], pressed["replyToId"]) = (new JsonObject { ["press"] = press.Write() }, "1001");
            await bench.SendAsync(pressed);
        }

        await bench.SettleAsync();
        Assert.Equal(2, bench.Microsoft.Shown.Count);
        Assert.Single(bench.Microsoft.Requests, request => request.Method == "PUT" && request.Address.AbsolutePath.EndsWith("/activities/1001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es-EC", "Hola.")]
    [InlineData("en-US", "Hello.")]
    public async Task It_greets_once_where_it_is_added(string locale, string expected)
    {
        using var bench = await TeamsBench.StartAsync();
        var added = TeamsBench.Message("", "1");
        (added["type"], added["action"], added["locale"]) = ("installationUpdate", "add", locale);
        for (var times = 0; times < 3; times++)
        {
            await bench.SendAsync((JsonObject)added.DeepClone());
            await bench.SettleAsync();
        }

        Assert.StartsWith(expected, (string)Assert.Single(bench.Microsoft.Shown)["summary"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_private_answer_cannot_be_delivered_the_asker_is_told_how_to_get_it()
    {
        using var bench = await TeamsBench.StartAsync();
        bench.Microsoft.Failing = request => request.RequestUri!.AbsolutePath.EndsWith("/v3/conversations", StringComparison.Ordinal) ? 403 : null;
        await bench.SendAsync(TeamsBench.Message("how many boats?", "1", "19:private@thread.tacv2;messageid=1", "channel", mention: true));
        await bench.SettleAsync();
        Assert.Contains("Add CoopBot", (string)Assert.Single(bench.Microsoft.Shown)["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_Teams_refuses_is_said_in_words()
    {
        using var bench = await TeamsBench.StartAsync();
        var refused = 0;
        bench.Microsoft.Failing = request => request.Content is not null && request.Content.ReadAsStringAsync().Result.Contains("attachments", StringComparison.Ordinal) && refused++ == 0 ? 413 : null;
        await bench.SendAsync(TeamsBench.Message("how many boats?", "1"));
        await bench.SettleAsync();
        var shown = Assert.Single(bench.Microsoft.Shown);
        Assert.Null(shown["attachments"]);
        Assert.Equal("plain", (string?)shown["textFormat"]);
    }

    private static JsonArray Quote(string message, string application) => [new JsonObject
    {
        ["contentType"] = "messageReference",
        ["content"] = new JsonObject { ["messageId"] = message, ["messagePreview"] = "…", ["messageSender"] = new JsonObject { ["application"] = new JsonObject { ["id"] = application } } }.ToJsonString(),
    }];

    private static async Task<Entry> LastAsync(TeamsBench bench, string @event)
    {
        var item = Assert.IsType<Lookup<InboxItem>.Found>(await bench.Inbox.FindAsync("teams", @event, None)).Value;
        return Assert.IsType<Lookup<Entry>.Found>(await bench.Log.FindAsync(new EntryId(item.Entry), None)).Value;
    }
}
