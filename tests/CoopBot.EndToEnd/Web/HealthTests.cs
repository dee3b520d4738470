using System.Text.Json;

namespace CoopBot.EndToEnd.Web;

/// <summary>What whoever watches CoopBot is told.</summary>
[Collection(WebChat.Name)]
public sealed class HealthTests(RunningBot bot)
{
    [Fact]
    public async Task It_is_alive() => Assert.Equal("ok", await bot.Client.GetStringAsync("/livez"));

    [Fact]
    public async Task It_is_ready_and_says_with_which_knowledge_and_nothing_more()
    {
        using var ready = JsonDocument.Parse(await bot.Client.GetStringAsync("/readyz"));
        var snapshot = bot.Bot.Current.Take().Snapshot;

        Assert.Equal(["status", "revision", "sheets", "passages"], ready.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("ready", ready.RootElement.GetProperty("status").GetString());
        Assert.Equal(snapshot.Revision.Value, ready.RootElement.GetProperty("revision").GetString());
        Assert.Equal(snapshot.Sheets.Count, ready.RootElement.GetProperty("sheets").GetInt32());
        Assert.Equal(snapshot.Passages.Count, ready.RootElement.GetProperty("passages").GetInt32());
    }
}
