using CoopBot.Core.Conversations;
using CoopBot.EndToEnd.Web;
using Microsoft.Playwright;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Every admin page is readable on a phone and on a wide screen, in light and in dark; pictures are kept where COOPBOT_SCREENSHOTS names a folder.</summary>
public sealed class AppearanceTests(ReviewedBot reviewed, Browser browser) : IClassFixture<ReviewedBot>, IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Reads_well(ColorScheme scheme, int width) => await browser.VisitAsync(
        reviewed.Running,
        async visit =>
        {
            await visit.LooksWellAsync($"admin-sign-in-{scheme}-{width}");
            await visit.SignInAsync(reviewed.Running, Rank.Admin, "Ana Morales");
            foreach (var (name, path) in Pages())
            {
                await visit.Page.GotoAsync(path);
                await visit.LooksWellAsync($"admin-{name}-{scheme}-{width}");
            }

            visit.Forgive("404");
            await visit.Page.GotoAsync($"/admin/entry/{reviewed.Entries[14].Id}");
            await visit.Page.Locator("details:not(.conversation) > summary").EvaluateAllAsync<bool>("all => { all.slice(0, 3).forEach(one => one.click()); return true; }");
            await visit.LooksWellAsync($"admin-entry-open-{scheme}-{width}");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "What is held of a person?" }).ClickAsync();
            await visit.Page.WaitForURLAsync("**/admin/people");
            await visit.LooksWellAsync($"admin-person-{scheme}-{width}");
        },
        new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            HasTouch = width < 600,
        },
        "/admin/sign-in");

    private IEnumerable<(string Name, string Path)> Pages()
    {
        var entry = reviewed.Entries[2].Id;
        return
        [
            ("list", "/admin"),
            ("list-filtered", "/admin?outcome=abstained&reviewed=no&text=dock"),
            ("list-nothing", "/admin?text=zanzibar"),
            ("list-spanish", "/admin?ui=es"),
            ("entry-spanish", $"/admin/entry/{entry}"),
            ("entry", $"/admin/entry/{reviewed.Entries[1].Id}?ui=en"),
            ("entry-replayed", $"/admin/entry/{reviewed.Entries[1].Id}/replay"),
            ("gaps", "/admin/gaps"),
            ("figures", "/admin/figures?days=7"),
            ("figures-spanish", "/admin/figures?days=90&ui=es"),
            ("export", "/admin/export?outcome=abstained&ui=en"),
            ("people", "/admin/people"),
            ("actions", "/admin/actions"),
            ("trouble", "/admin/nothing"),
            ("entry-abstained", $"/admin/entry/{reviewed.Entries[4].Id}?outcome=abstained"),
        ];
    }
}
