using System.Text.Json.Nodes;
using CoopBot.EndToEnd.Discord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Conformance;

/// <summary>Discord, by the fake of it on this machine.</summary>
public sealed class DiscordPlatform : ChatPlatform
{
    private readonly CoopBotOnDiscord _discord = new();

    internal override RunningBot Running => _discord.Running;

    private FakeDiscord Fake => _discord.Fake;

    public override Task InitializeAsync() => _discord.InitializeAsync();

    public override Task DisposeAsync() => _discord.DisposeAsync();

    public override async Task<Shown> DirectAsync(string who, string text) =>
        Read(await _discord.ReplyAsync(Direct, await Fake.SayAsync(Person(who), Direct, text)), alone: true);

    public override async Task<Shown> MentionAsync(string who, string text, string thread = "")
    {
        if (thread.Length > 0)
        {
            return Read(await _discord.ReplyAsync(thread, await Fake.SayAsync(Person(who), thread, text, mention: true)), alone: false);
        }

        var question = await Fake.SayAsync(Person(who), Threaded, text, mention: true);
        return Read(await Until.FoundAsync(() => Fake.World.FromBot(question) is [var answer, ..] ? answer : null, "an answer in the thread"), alone: false);
    }

    public override string ThreadOf(Shown shown) => (string)((JsonObject)shown.Native)["channel_id"]!;

    public override async Task<Shown> PrivatelyAsync(string who, string text) => await ShownAsync(await Fake.SlashAsync(Person(who), Private, "ask", ("question", text)));

    public override async Task<int> SilentlyAsync(string who, string text)
    {
        await Fake.SayAsync(Person(who), Silent, text, mention: true);
        await MentionAsync(who, text);
        return Fake.World.FromBot(Silent).Count;
    }

    public override async Task<Shown> AboutMessageAsync(string who, string message) =>
        await ShownAsync(await Fake.AboutAsync(Person(who), General, "Ask CoopBot about this", await Fake.SayAsync(Ben, General, message)));

    public override async Task<Shown> CommandAsync(string who, string command, string rest = "")
    {
        if (who == "ana-es")
        {
            return await ShownAsync(await Fake.InteractAsync(Ana, Direct, 2, null, new JsonObject { ["id"] = "1", ["name"] = command, ["type"] = 1 }, "es-419"));
        }

        return await ShownAsync(command switch
        {
            "knowledge" => await Fake.SlashAsync(Person(who), General, command, rest),
            "term" => await Fake.SlashAsync(Person(who), General, command, ("name", rest)),
            "ask" => await Fake.SlashAsync(Person(who), General, command, ("question", rest)),
            _ => await Fake.SlashAsync(Person(who), General, command),
        });
    }

    public override async Task<Shown> PressAsync(string who, Shown shown, string press, string words = "")
    {
        var pressed = await Fake.PressAsync(Person(who), (JsonObject)shown.Native, press);
        if (!press.StartsWith("cause:", StringComparison.Ordinal))
        {
            return await ShownAsync(pressed);
        }

        await Until.TrueAsync(() => pressed.Form is not null, "a form");
        return await ShownAsync(await Fake.SubmitAsync(Person(who), pressed, words));
    }

    public override async Task<int> DeliverManyTimesAsync(string who, string text)
    {
        var id = FakeIds.New();
        for (var i = 0; i < 8; i++)
        {
            await Fake.SayAsync(Person(who), General, text, mention: true, id: id);
        }

        await _discord.ReplyAsync(General, id);
        await MentionAsync(who, text);
        return Fake.World.FromBot(General).Count(reply => (string?)reply["message_reference"]?["message_id"] == id);
    }

    public override async Task<int> DeletedAsync(string who, string text)
    {
        var deleted = FakeIds.New();
        Fake.World.Keep(General, FakeWorld.Guild, FakeWorld.User(Person(who), "Ana"), text, id: deleted);
        await Fake.DeleteAsync(deleted);
        await Fake.SayAsync(Person(who), General, text, mention: true, id: deleted);
        await MentionAsync(who, text);
        return Fake.World.FromBot(General).Count(reply => (string?)reply["message_reference"]?["message_id"] == deleted);
    }

    public override IReadOnlyList<string> ToModerators() => [.. Fake.World.FromBot(FakeWorld.Moderators).Select(message => (string)message["content"]!)];

    public override IReadOnlyList<string> Faults() => [.. Fake.Rest.Faults];

    private static string Person(string who) => who switch
    {
        "ben" => Ben,
        "mod" => Mod,
        "forgotten" => "910000000000000078",
        _ => Ana,
    };

    private static async Task<Shown> ShownAsync(FakeInteraction interaction) => Read(await CoopBotOnDiscord.ShownAsync(interaction), interaction.Ephemeral);

    private static Shown Read(JsonObject message, bool alone) => new(
        ((string?)message["content"] ?? "").Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal),
        [.. CoopBotOnDiscord.Buttons(message).Where(button => (bool?)button["disabled"] != true).Select(button => ((string)button["label"]!, (string)button["custom_id"]!))],
        alone,
        message);
}
