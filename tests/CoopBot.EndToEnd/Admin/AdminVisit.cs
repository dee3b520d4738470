using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.EndToEnd.Web;

namespace CoopBot.EndToEnd.Admin;

/// <summary>What reviewers do and see in a browser.</summary>
internal static class AdminVisit
{
    private static readonly string _pictures = Environment.GetEnvironmentVariable("COOPBOT_SCREENSHOTS") ?? "";

    /// <summary>Opens a fresh one-time link and presses its button.</summary>
    public static async Task SignInAsync(this Visit visit, RunningBot bot, Rank rank, string name)
    {
        var key = await new SignInKeys(bot.Bot.Database!, bot.Time).MakeAsync(name, rank, TimeSpan.FromMinutes(1), CancellationToken.None);
        await visit.Page.GotoAsync($"/admin/sign-in?key={key}");
        await visit.Page.Locator("main button.main").ClickAsync();
        await visit.Page.WaitForURLAsync("**/admin");
    }

    /// <summary>Keeps a picture; nothing may scroll sideways, be too faint or too small to touch.</summary>
    public static async Task LooksWellAsync(this Visit visit, string name)
    {
        if (_pictures.Length > 0)
        {
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(_pictures, $"{name.ToLowerInvariant()}.png"), FullPage = true });
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(_pictures, $"{name.ToLowerInvariant()}-top.png") });
        }

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} scrolls sideways");
        var faint = await visit.Page.EvaluateAsync<string[]>(Legibility.TooFaint);
        Assert.True(faint is [], $"{name}: too faint {string.Join('\n', faint)}");
        var small = await visit.Page.EvaluateAsync<string[]>(Legibility.TooSmall);
        Assert.True(small is [], $"{name}: too small {string.Join('\n', small)}");
        var nameless = await visit.Page.EvaluateAsync<string[]>(Legibility.Nameless);
        Assert.True(nameless is [], $"{name}: without a name {string.Join('\n', nameless)}");
    }
}
