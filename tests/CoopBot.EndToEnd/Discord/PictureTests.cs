using System.Text.Json.Nodes;
using CoopBot.EndToEnd.Web;
using static CoopBot.EndToEnd.Discord.CoopBotOnDiscord;
using static CoopBot.EndToEnd.Discord.FakeDiscord;

namespace CoopBot.EndToEnd.Discord;

/// <summary>What members see. With COOPBOT_PICTURES set to a folder, the pictures of the README are taken anew there.</summary>
public sealed class PictureTests(CoopBotOnDiscord discord, Browser browser) : IClassFixture<CoopBotOnDiscord>, IClassFixture<Browser>
{
    private FakeDiscord Fake => discord.Fake;

    [BrowserFact]
    public async Task An_answer() => await TakeAsync("answer", await TalkAsync("How many patrol boats were donated and what are they worth?"));

    [BrowserFact]
    public async Task A_disagreement() => await TakeAsync("disagreement", await TalkAsync("What did the dock cost?"));

    [BrowserFact]
    public async Task An_abstention_in_Spanish() => await TakeAsync("abstention", await TalkAsync("¿Qué empresa construyó el muelle?"));

    [BrowserFact]
    public async Task Quotes_and_causes()
    {
        var talk = await TalkAsync("How many patrol boats were donated and what are they worth?");
        var quotes = await ShownAsync(await Fake.PressAsync(Ana, talk[1], Button(talk[1], "quotes:")));
        var causes = await ShownAsync(await Fake.PressAsync(Ana, talk[1], Button(talk[1], "unhelpful:")));
        await TakeAsync("private", [quotes, causes]);
    }

    private async Task<JsonObject[]> TalkAsync(string question)
    {
        var asked = await Fake.SayAsync(Ana, General, question, mention: true);
        return [Fake.World.Messages[asked], await discord.ReplyAsync(General, asked)];
    }

    private async Task TakeAsync(string name, JsonObject[] messages)
    {
        var picture = await browser.PhotographAsync(ChatPage.Of(messages), async page =>
        {
            // No Markdown is left over: the reader sees words and links.
            var text = await page.Locator("main").InnerTextAsync();
            Assert.DoesNotContain("**", text, StringComparison.Ordinal);
            Assert.DoesNotContain("](", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\\', text);
            Assert.Equal(messages.Sum(message => Buttons(message).Count), await page.Locator(".button").CountAsync());
        });
        Assert.InRange(picture.Length, 5_000, 150_000);
        if (Environment.GetEnvironmentVariable("COOPBOT_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"discord-{name}.png"), picture);
        }
    }
}
