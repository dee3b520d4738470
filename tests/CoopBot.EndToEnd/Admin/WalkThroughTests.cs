using System.IO.Compression;
using CoopBot.Core.Conversations;
using CoopBot.EndToEnd.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Admin;

/// <summary>A reviewer's morning in a real browser, from the link to the erasure of a person.</summary>
public sealed class WalkThroughTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Dock = "Which company builds the dock?";

    private readonly string _knowledge = Directory.CreateTempSubdirectory("coopbot-knowledge-").FullName;
    private ReviewedBot? _reviewed;

    private ReviewedBot Reviewed => _reviewed!;

    public async Task InitializeAsync()
    {
        CopyFolder(Repository.Knowledge, _knowledge);
        _reviewed = new ReviewedBot(_knowledge);
        await _reviewed.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await Reviewed.DisposeAsync();
        Directory.Delete(_knowledge, recursive: true);
    }

    [BrowserFact]
    public async Task A_morning_of_reviewing()
    {
        await browser.VisitAsync(Reviewed.Running, AnaAsync, path: "/admin");
        await browser.VisitAsync(Reviewed.Running, BenAsync, path: "/admin");
        await browser.VisitAsync(Reviewed.Running, AdminAsync, path: "/admin");
    }

    [BrowserFact]
    public Task New_answers_appear_by_themselves_and_keys_judge_them() => browser.VisitAsync(
        Reviewed.Running,
        async visit =>
        {
            await visit.SignInAsync(Reviewed.Running, Rank.Moderator, "Ana");
            var page = visit.Page;
            var rows = page.Locator(".row");
            var before = await rows.CountAsync();
            await Reviewed.AskAsync("web", "", "", "who is the newest of them all?");
            await Expect(page.Locator("html.scripted")).ToBeAttachedAsync();
            await page.EvaluateAsync("() => dispatchEvent(new Event('focus'))");
            await Expect(rows).ToHaveCountAsync(before + 1);
            await Expect(rows.First.Locator("a.open")).ToHaveTextAsync("who is the newest of them all?");

            await Expect(page.Locator("html.scripted")).ToBeAttachedAsync();
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("k");
            await Expect(rows.First.Locator("a.open")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("7");
            await Expect(rows.First.Locator(".verdict")).ToHaveTextAsync("Should have answered");

            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("h2.question")).ToContainTextAsync("who is the newest of them all?");
            await Expect(page.Locator(".reviews .verdict")).ToHaveTextAsync("Should have answered");
            await Expect(page.Locator("html.scripted")).ToBeAttachedAsync();
            await page.Keyboard.PressAsync("j");
            await Expect(page.Locator("h2.question")).Not.ToContainTextAsync("who is the newest of them all?");
            Assert.Contains("/admin/entry/", page.Url, StringComparison.Ordinal);
        },
        path: "/admin");

    [BrowserFact]
    public Task Without_scripts_all_can_be_done_too() => browser.VisitAsync(
        Reviewed.Running,
        async visit =>
        {
            await visit.SignInAsync(Reviewed.Running, Rank.Moderator, "Ana");
            await visit.Page.Locator(".row a.open").First.ClickAsync();
            await visit.Page.Locator(".verdicts button").First.ClickAsync();
            await Expect(visit.Page.Locator(".reviews .verdict")).ToHaveTextAsync("Right");
        },
        new BrowserNewContextOptions { JavaScriptEnabled = false },
        "/admin");

    /// <summary>Signs in, filters, saves the filter, opens, judges, promotes, finds the gap.</summary>
    private async Task AnaAsync(Visit visit)
    {
        var page = visit.Page;
        await Expect(page.Locator("h1")).ToHaveTextAsync("Sign in to review answers");
        await visit.SignInAsync(Reviewed.Running, Rank.Moderator, "Ana");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "People" })).ToHaveCountAsync(0);

        await page.GetByLabel("Words in question or answer").FillAsync("dock");
        await page.GetByLabel("Outcome").SelectOptionAsync("abstained");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.Locator(".row")).ToHaveCountAsync(2);
        await page.GetByLabel("Name for this filter").FillAsync("Dock, unanswered");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Dock, unanswered" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = Dock }).ClickAsync();
        await Expect(page.Locator(".feedback")).ToContainTextAsync("nobody says who builds it");
        await page.GetByLabel("Note (optional)").FillAsync("The sources are silent on it: rightly left open.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Right", Exact = true }).ClickAsync();
        await Expect(page.Locator(".reviews li")).ToContainTextAsync("rightly left open");

        await page.GetByText("Ask this again at every change").ClickAsync();
        await Expect(page.GetByLabel("is none: nothing should be answered")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the question set" }).ClickAsync();
        await Expect(page.Locator(".promote .done")).ToBeVisibleAsync();
        Assert.Contains(Dock, await File.ReadAllTextAsync(Path.Combine(_knowledge, "questions", "reviewed.jsonl")), StringComparison.Ordinal);

        await page.GotoAsync($"/admin/entry/{Reviewed.Entries[0].Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Right", Exact = true }).ClickAsync();
        await page.GetByText("Ask this again at every change").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the question set" }).ClickAsync();
        await Expect(page.Locator(".promote .done")).ToBeVisibleAsync();
        Assert.Contains("my own words", await File.ReadAllTextAsync(Path.Combine(_knowledge, "questions", "reviewed.jsonl")), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Gaps" }).ClickAsync();
        await Expect(page.Locator(".cards > li").Filter(new() { HasText = "submarin" }).First).ToBeVisibleAsync();
        await visit.LooksWellAsync("admin-walk-gaps");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Sign in to review answers");
    }

    /// <summary>Judges otherwise; answers again.</summary>
    private async Task BenAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.SignInAsync(Reviewed.Running, Rank.Moderator, "Ben");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dock, unanswered" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Dock }).ClickAsync();
        await Expect(page.Locator("html.scripted h2.question")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("7");
        await Expect(page.Locator(".review .caution")).ToContainTextAsync("Reviewers disagree");
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer again" }).ClickAsync();
        await Expect(page.Locator("[data-replay=identical]")).ToHaveCountAsync(2);
        await visit.LooksWellAsync("admin-walk-disputed");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the list" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "In dispute" }).ClickAsync();
        await Expect(page.Locator(".row")).ToHaveCountAsync(1);
    }

    /// <summary>Exports, erases a person, and finds all of it recorded.</summary>
    private async Task AdminAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.SignInAsync(Reviewed.Running, Rank.Admin, "Carla");
        await page.GetByRole(AriaRole.Link, new() { Name = "Export" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        await using (var zip = await ZipFile.OpenReadAsync((await download.PathAsync())!))
        {
            Assert.Equal(["log.csv", "manifest.json"], zip.Entries.Select(entry => entry.FullName).Order());
            using var reader = new StreamReader(await zip.GetEntry("log.csv")!.OpenAsync());
            Assert.Contains("my own words", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "People" }).ClickAsync();
        await page.GetByLabel("Account number or pseudonym").FillAsync(ReviewedBot.Leaver);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.Locator(".row a.open")).ToHaveTextAsync("my own words: what is the HSI?");
        await page.GetByLabel("I am sure").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("1 questions");
        Assert.DoesNotContain("my own words", await page.ContentAsync(), StringComparison.Ordinal);

        Assert.DoesNotContain("my own words", await File.ReadAllTextAsync(Path.Combine(_knowledge, "questions", "reviewed.jsonl")), StringComparison.Ordinal);
        await page.GotoAsync("/admin?text=own+words");
        await Expect(page.Locator(".row")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Actions" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(5);
        await Expect(page.Locator("tbody tr")).ToContainTextAsync(["erased a person", "looked at a person", "exported", "promoted", "promoted"]);
        Assert.DoesNotContain(ReviewedBot.Leaver, await page.ContentAsync(), StringComparison.Ordinal);
        await visit.LooksWellAsync("admin-walk-actions");
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
