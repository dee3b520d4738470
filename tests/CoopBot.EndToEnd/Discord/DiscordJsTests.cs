using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Discord;

/// <summary>An independent client logs in to the same fake and passes the same scenarios.</summary>
public sealed class DiscordJsTests(ITestOutputHelper output)
{
    [NodeFact]
    public async Task A_bot_made_with_discord_js_passes_every_scenario()
    {
        await using var fake = await FakeDiscord.StartAsync();
        await using var bot = await DiscordJs.StartAsync(fake);
        foreach (var (name, scenario) in WireScenarios.All)
        {
            output.WriteLine(name);
            await scenario(fake);
        }

        Assert.Empty(fake.Rest.Faults);
        Assert.Equal("", await bot.EndAsync());
    }
}
