using Microsoft.Playwright;

namespace CoopBot.EndToEnd.Web;

/// <summary>One real Chromium. Every visit is watched: an error, a dialog or a request to another machine fails it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!Chromium.Installed)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Shows a page that stands alone, as wide as a chat, and takes its picture (PNG).</summary>
    internal async Task<byte[]> PhotographAsync(string html, Func<IPage, Task> look)
    {
        await using var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 640, Height = 480 }, JavaScriptEnabled = false });
        await context.RouteAsync("**/*", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        await look(page);
        return await page.Locator("main").ScreenshotAsync();
    }

    /// <summary>Opens a page of another program on this machine; whatever it asks of other machines, it does not get.</summary>
    internal async Task ShowAsync(Uri address, Func<IPage, Task> scenario)
    {
        await using var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1_280, Height = 1_050 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(20_000);
        await context.RouteAsync("**/*", route => new Uri(route.Request.Url).Host == "127.0.0.1" ? route.ContinueAsync() : route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await scenario(page);
    }

    /// <summary>Opens the chat, runs the scenario, and then asserts that nothing went wrong meanwhile.</summary>
    internal async Task VisitAsync(RunningBot bot, Func<Visit, Task> scenario, BrowserNewContextOptions? options = null, string path = "/")
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = bot.Address.ToString();
        options.Locale ??= "en-US";
        options.ReducedMotion ??= ReducedMotion.Reduce;
        await using var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        var problems = new List<string>();
        await context.RouteAsync("**/*", route =>
        {
            if (new Uri(route.Request.Url).Host == "127.0.0.1")
            {
                return route.ContinueAsync();
            }

            problems.Add($"a request went to {route.Request.Url}");
            return route.AbortAsync();
        });
        context.Dialog += (_, dialog) =>
        {
            problems.Add($"a dialog opened: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Add($"the console says: {message.Text}");
            }
        };
        context.WebError += (_, error) => problems.Add($"a script failed: {error.Error}");
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', event => console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`))");

        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        var visit = new Visit(page, problems);
        await scenario(visit);
        Assert.Empty(problems);
    }
}
