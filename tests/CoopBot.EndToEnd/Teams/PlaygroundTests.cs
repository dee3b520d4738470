using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.EndToEnd.Discord;
using CoopBot.EndToEnd.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Teams;

/// <summary>
/// Microsoft's own test client, in a real browser. With COOPBOT_PICTURES set to a folder, the pictures of the README are taken
/// anew there.
/// </summary>
public sealed class PlaygroundTests(Playground playground, Browser browser) : IClassFixture<Playground>, IClassFixture<Browser>
{
    /// <summary>On a busy machine the client stands still several times in a row.</summary>
    private const int MostPosts = 12;

    private const string Boats = "How many patrol boats were donated and what are they worth?";

    [PlaygroundFact]
    public Task A_question_is_answered_with_a_card_and_quotes_and_causes_stand_behind_its_buttons() => browser.ShowAsync(playground.Address, async page =>
    {
        await AskAsync(page, Boats);
        await Expect(page.GetByText("US$985,044").Last).ToBeVisibleAsync();
        await TakeAsync(page, "answer");
        await PressAsync(page, "Show quotes");
        await Expect(Button(page, "Back to the answer")).ToBeVisibleAsync();
        await Expect(page.GetByText("from “", new PageGetByTextOptions { Exact = false }).First).ToBeVisibleAsync();
        await TakeAsync(page, "quotes");
        await PressAsync(page, "Back to the answer");
        await PressAsync(page, "Not helpful");
        await page.Locator("textarea").Last.FillAsync("The boats' names are missing.");
        await TakeAsync(page, "causes");
        await PressAsync(page, "It is incomplete");
        await Expect(page.GetByText("Thank you.", new PageGetByTextOptions { Exact = false }).Last).ToBeVisibleAsync();
        var entry = await EntryAsync(Boats);
        var said = Assert.Single(await new FeedbackLog(playground.Running.Bot.Database!, TimeProvider.System).OfAsync(entry.Id, CancellationToken.None));
        Assert.Equal((false, FeedbackCause.Incomplete, "The boats' names are missing."), (said.Helpful, said.Cause, said.Words));

        await AskAsync(page, "and what were they for?");
        Assert.Equal(Boats, (await EntryAsync("and what were they for?")).Question.Previous[^1]);
    });

    [PlaygroundFact]
    public Task A_question_in_Spanish_is_answered_in_Spanish() => browser.ShowAsync(playground.Address, async page =>
    {
        await AskAsync(page, "¿Cuánto costó el muelle?");
        await Expect(page.GetByText("Las fuentes no coinciden").Last).ToBeVisibleAsync();
        await Expect(Button(page, "Ver las citas")).ToBeVisibleAsync();
        await TakeAsync(page, "disagreement");
    });

    [PlaygroundFact]
    public Task A_post_in_a_channel_that_mentions_it_is_answered_in_its_thread() => browser.ShowAsync(playground.Address, async page =>
    {
        await PostAsync(page, "Which company built the dock?");
        for (var posts = 1; posts < MostPosts && !await IsShownAsync(Button(page, "Not helpful")); posts++)
        {
            // The client stands still after a reply that overtakes the receipt of its own post ("Post with ID … does not exist").
            await page.ReloadAsync();
            await PostAsync(page, "Which company built the dock?");
        }

        await Expect(Button(page, "Not helpful")).ToBeVisibleAsync();
        Assert.Equal("Which company built the dock?", (await EntryAsync("Which company built the dock?")).Question.Text);
        await TakeAsync(page, "channel");
    });

    private static async Task AskAsync(IPage page, string question)
    {
        await page.Locator("[role=textbox]").Last.ClickAsync();
        await page.Keyboard.TypeAsync(question);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task PostAsync(IPage page, string question)
    {
        // The client is not ready before CoopBot has greeted.
        await page.GetByText("Hello.", new PageGetByTextOptions { Exact = false }).First.WaitForAsync();
        await page.GetByText("General", new PageGetByTextOptions { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Post", Exact = true }).WaitForAsync();
        await page.GetByText("Hello.", new PageGetByTextOptions { Exact = false }).First.WaitForAsync();
        var names = page.GetByText("Test Bot", new PageGetByTextOptions { Exact = true });
        var before = await names.CountAsync();
        await page.Locator("[role=textbox]").First.ClickAsync();
        await page.Keyboard.TypeAsync("@Tes");

        // The one that comes is the suggestion.
        await Expect(names).ToHaveCountAsync(before + 1);
        await names.Last.ClickAsync();
        await page.Keyboard.TypeAsync($" {question}");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Post", Exact = true }).ClickAsync();
    }

    private static async Task<bool> IsShownAsync(ILocator locator)
    {
        try
        {
            await Expect(locator).ToBeVisibleAsync();
            return true;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).Last;

    private static Task PressAsync(IPage page, string name) => Button(page, name).ClickAsync();

    private async Task<Entry> EntryAsync(string question)
    {
        var id = await Until.FoundAsync(() => playground.Running.NewestEntry(question), $"an entry for {question}");
        return Assert.IsType<Lookup<Entry>.Found>(await playground.Running.Log.FindAsync(new EntryId(id), CancellationToken.None)).Value;
    }

    /// <summary>The conversation, without what stands around it.</summary>
    private static async Task TakeAsync(IPage page, string name)
    {
        await page.WaitForTimeoutAsync(300);
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { X = 331, Y = 49, Width = 618, Height = 930 } });
        Assert.InRange(picture.Length, 5_000, 250_000);
        if (Environment.GetEnvironmentVariable("COOPBOT_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"teams-{name}.png"), picture);
        }
    }
}
