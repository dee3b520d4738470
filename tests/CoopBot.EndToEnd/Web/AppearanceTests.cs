using Microsoft.Playwright;

namespace CoopBot.EndToEnd.Web;

/// <summary>Readable on a phone and on a wide screen, in light and in dark; pictures are kept where COOPBOT_SCREENSHOTS names a folder.</summary>
[Collection(WebChat.Name)]
public sealed class AppearanceTests(RunningBot bot, Browser browser)
{
    private static readonly string _pictures = Environment.GetEnvironmentVariable("COOPBOT_SCREENSHOTS") ?? "";

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Dark, 1440)]
    public Task Reads_well(ColorScheme scheme, int width) => browser.VisitAsync(
        bot,
        async visit =>
        {
            await LooksWellAsync("1-welcome");

            await visit.AskAsync("how many patrol boats were donated and what are they worth?");
            await visit.LastAnswer.Locator("summary").First.ClickAsync();
            await LooksWellAsync("2-answer");

            await visit.Page.GotoAsync("/");
            await visit.AskAsync("what did the dock cost?");
            await LooksWellAsync("3-disagreement");

            await visit.Page.GotoAsync("/");
            await visit.AskAsync("which company builds the dock?");
            await LooksWellAsync("4-abstention");

            await visit.Page.GotoAsync("/?lang=es");
            await LooksWellAsync("5-spanish");
            await visit.AskAsync("¿cuánto costó el muelle?");
            await visit.AskAsync(new string('w', 300) + " " + string.Join(' ', Enumerable.Repeat("http://example.org/long/path", 12)));
            await LooksWellAsync("6-long");

            await visit.Page.GotoAsync("/?lang=en");
            await visit.AskAsync("what are the goals of the cooperation?");
            await LooksWellAsync("7-list");
            await visit.Page.GotoAsync("/nothing");
            await LooksWellAsync("8-trouble");
            visit.Forgive("404");

            async Task LooksWellAsync(string name)
            {
                await KeepAsync(visit.Page, $"{name}-{scheme}-{width}".ToLowerInvariant());
                Assert.True(
                    await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
                    $"{name} scrolls sideways");
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Legibility.TooFaint));
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Legibility.TooSmall));
            }
        },
        new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            HasTouch = width < 600,
        });

    [BrowserFact]
    public Task Dark_is_dark_and_light_is_light() => browser.VisitAsync(bot, async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await PaperAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await PaperAsync());

        Task<string> PaperAsync() => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
    });

    [BrowserFact]
    public Task All_can_be_done_with_the_keyboard_and_the_focus_is_seen() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync("how many patrol boats were donated and what are they worth?");
        await visit.LastAnswer.Locator("a.mark").Last.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("SUMMARY", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.LastAnswer.Locator("mark").First.IsVisibleAsync());
    });

    private static async Task KeepAsync(IPage page, string name)
    {
        if (_pictures.Length > 0)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(_pictures, $"{name}.png") });
            await page.ScreenshotAsync(new() { Path = Path.Combine(_pictures, $"{name}-whole.png"), FullPage = true });
        }
    }
}
