using System.Text.Json.Nodes;
using CoopBot.EndToEnd.Discord;
using CoopBot.EndToEnd.Teams;

namespace CoopBot.EndToEnd.Conformance;

/// <summary>Teams, by the fake of it on this machine.</summary>
public sealed class TeamsPlatform : ChatPlatform
{
    private readonly CoopBotOnTeams _teams = new();

    internal override RunningBot Running => _teams.Running;

    internal FakeTeams Fake => _teams.Fake;

    public override Task InitializeAsync() => _teams.InitializeAsync();

    public override Task DisposeAsync() => _teams.DisposeAsync();

    public override Task<Shown> DirectAsync(string who, string text) => SayAsync(who, FakeTeams.Chat(Person(who)), text, mention: false);

    public override Task<Shown> MentionAsync(string who, string text, string thread = "") =>
        SayAsync(who, thread.Length > 0 ? thread : $"{FakeTeams.Channel};messageid={Fake.NewId()}", text, mention: true);

    public override string ThreadOf(Shown shown) => (string)((JsonObject)shown.Native)["conversation"]!["id"]!;

    public override async Task<Shown> PrivatelyAsync(string who, string text)
    {
        var chat = FakeTeams.Chat(Person(who));
        var before = Fake.In(chat).Count;
        await DeliverAsync(Fake.Activity("message", Person(who), $"{FakeTeams.Private};messageid={Fake.NewId()}", text, mention: true));
        var shown = await Until.FoundAsync(() => Fake.In(chat).Skip(before).FirstOrDefault(), "an answer in the asker's own chat");
        Assert.DoesNotContain(Fake.Calls, call => call.Conversation.StartsWith(FakeTeams.Private, StringComparison.Ordinal));
        return Read(shown, alone: true);
    }

    public override async Task<int> SilentlyAsync(string who, string text)
    {
        await DeliverAsync(Fake.Activity("message", Person(who), FakeTeams.Silent, text, mention: true));
        await MentionAsync(who, text);
        return Fake.In(FakeTeams.Silent).Count;
    }

    public override async Task<Shown> AboutMessageAsync(string who, string message)
    {
        var invoke = Fake.Activity("invoke", Person(who), FakeTeams.Channel);
        (invoke["name"], invoke["value"]) = ("composeExtension/fetchTask", new JsonObject
        {
            ["commandId"] = "askAboutThis",
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<div><p>{message}</p></div>" } },
        });
        return Card((await DeliverAsync(invoke))!["task"]!["value"]!["card"]!["content"]!, invoke);
    }

    public override Task<Shown> CommandAsync(string who, string command, string rest = "") =>
        SayAsync(who, FakeTeams.Chat(Person(who)), $"{command} {rest}".Trim(), mention: false, locale: who == "ana-es" ? "es-EC" : "en-US");

    public override async Task<Shown> PressAsync(string who, Shown shown, string press, string words = "")
    {
        var asked = (JsonObject)shown.Native;
        var invoke = Fake.Activity("invoke", Person(who), (string)asked["conversation"]!["id"]!);
        (invoke["name"], invoke["replyToId"]) = ("adaptiveCard/action", (string?)asked["id"]);
        invoke["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = new JsonObject { ["press"] = press, ["words"] = words } },
            ["trigger"] = "manual",
        };
        var chat = (string)asked["conversation"]!["id"]!;
        var before = Fake.In(chat).Count;
        var card = Card((await DeliverAsync(invoke))!["value"]!, asked);
        return press.StartsWith("topic:", StringComparison.Ordinal)
            ? Read(await Until.FoundAsync(() => Fake.In(chat).Skip(before).FirstOrDefault(), "an answer to a topic"), alone: false)
            : card;
    }

    public override async Task<int> DeliverManyTimesAsync(string who, string text)
    {
        var conversation = $"{FakeTeams.Channel};messageid={Fake.NewId()}";
        var activity = Fake.Activity("message", Person(who), conversation, text, mention: true);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DeliverAsync((JsonObject)activity.DeepClone())));
        await Until.TrueAsync(() => Fake.In(conversation).Count > 0, "an answer");
        await MentionAsync(who, text);
        return Fake.In(conversation).Count;
    }

    public override async Task<int> DeletedAsync(string who, string text)
    {
        var conversation = $"{FakeTeams.Channel};messageid={Fake.NewId()}";
        var activity = Fake.Activity("message", Person(who), conversation, text, mention: true);
        var deletion = (JsonObject)activity.DeepClone();
        deletion["type"] = "messageDelete";
        await DeliverAsync(deletion);
        await DeliverAsync(activity);
        await MentionAsync(who, text);
        return Fake.In(conversation).Count;
    }

    public override IReadOnlyList<string> ToModerators() => [.. Fake.In(FakeTeams.Moderators).Select(message => Read(message, alone: false).Text)];

    public override IReadOnlyList<string> Faults() => [.. Fake.Faults];

    private static string Person(string who) => who switch
    {
        "ben" => FakeTeams.Ben,
        "mod" => FakeTeams.Mod,
        "forgotten" => "00000000-0000-0000-0000-0000000000f7",
        _ => FakeTeams.Ana,
    };

    private async Task<Shown> SayAsync(string who, string conversation, string text, bool mention, string locale = "en-US")
    {
        var activity = Fake.Activity("message", Person(who), conversation, text, mention: mention, locale: locale);
        await DeliverAsync(activity);
        var alone = conversation.StartsWith("a:", StringComparison.Ordinal);
        return Read(await Until.FoundAsync(() => Fake.In(conversation).FirstOrDefault(message => (string?)message["replyToId"] == (string?)activity["id"]), $"an answer to {text}"), alone);
    }

    private async Task<JsonNode?> DeliverAsync(JsonObject activity)
    {
        var (status, body) = await Fake.DeliverAsync(Running, activity);
        Assert.True(status is 200 or 202, $"{activity["type"]} was answered with {status}");
        return body;
    }

    private static Shown Read(JsonObject message, bool alone) => message["attachments"] is JsonArray { Count: 1 } cards
        ? Card(cards[0]!["content"]!, message) with { Alone = alone }
        : new Shown((string?)message["text"] ?? "", [], alone, message);

    private static Shown Card(JsonNode card, JsonObject native)
    {
        var (text, buttons) = (new List<string>(), new List<(string, string)>());
        Walk((JsonArray)card["body"]!);
        return new Shown(string.Join('\n', text), buttons, Alone: true, native) { Source = card };

        void Walk(JsonArray elements)
        {
            foreach (var element in elements)
            {
                if (element!["inlines"] is JsonArray runs)
                {
                    text.Add(string.Concat(runs.Select(run => (string?)run!["text"])));
                }

                if (element["items"] is JsonArray items)
                {
                    Walk(items);
                }

                if (element["actions"] is JsonArray actions)
                {
                    buttons.AddRange(actions.Select(action => ((string)action!["title"]!, (string)action["data"]!["press"]!)));
                }
            }
        }
    }
}
