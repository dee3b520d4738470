using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Web;

/// <summary>How a conversation goes on in a real browser.</summary>
[Collection(WebChat.Name)]
public sealed class ConversationTests(RunningBot bot, Browser browser)
{
    private const string Boats = "how many patrol boats were donated and what are they worth?";

    [BrowserFact]
    public Task The_first_visit_says_what_the_bot_is_and_an_example_asks() => browser.VisitAsync(bot, async visit =>
    {
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Ask about");
        await Expect(visit.Page.Locator("#recorded")).ToContainTextAsync("recorded for review");
        Assert.Equal(4, await visit.Page.Locator(".examples button").CountAsync());

        await visit.AnsweredAfterAsync(() => visit.Page.Locator(".examples button").First.ClickAsync());

        await Expect(visit.Page.Locator("#welcome")).ToBeHiddenAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?c=[0-9a-f]{32}$"));
    });

    [BrowserTheory]
    [InlineData("en-US", "en")]
    [InlineData("es-EC", "es")]
    public Task No_example_is_met_with_silence(string locale, string language) => browser.VisitAsync(bot, async visit =>
    {
        foreach (var example in await visit.Page.Locator(".examples button").AllInnerTextsAsync())
        {
            await visit.Page.GotoAsync("/");
            var answer = await visit.AskAsync(example);
            Assert.NotEqual("Abstained", await Visit.OutcomeAsync(answer));
            await Expect(answer).ToHaveAttributeAsync("lang", language);
        }
    }, new BrowserNewContextOptions { Locale = locale });

    [BrowserFact]
    public Task A_follow_up_is_understood_from_the_turn_before_and_a_reload_shows_both() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync(Boats);
        await visit.AskAsync("and who receives them?");

        await visit.Page.ReloadAsync();

        await Expect(visit.Turns).ToHaveCountAsync(2);
        await Expect(visit.Answers).ToHaveCountAsync(2);
        await Expect(visit.Turns.First).ToContainTextAsync(Boats);
        var entries = await bot.Log.ConversationAsync(visit.Page.Url.Split("?c=")[1], 10, CancellationToken.None);
        Assert.Equal([Boats], entries[^1].Question.Previous);
        Assert.True(entries[^1].Query.FollowUp);
    });

    [BrowserFact]
    public Task Enter_sends_and_Shift_Enter_begins_a_new_line() => browser.VisitAsync(bot, async visit =>
    {
        await visit.Box.FillAsync("what did the dock cost,");
        await visit.Box.PressAsync("Shift+Enter");
        await visit.Box.PressSequentiallyAsync("and the base?");
        Assert.Equal("what did the dock cost,\nand the base?", await visit.Box.InputValueAsync());

        await visit.AnsweredAfterAsync(() => visit.Box.PressAsync("Enter"));

        Assert.Equal("", await visit.Box.InputValueAsync());
        await Expect(visit.Box).ToBeFocusedAsync();
        await Expect(visit.Turns).ToHaveCountAsync(1);
    });

    [BrowserFact]
    public Task When_no_answer_comes_back_the_question_stays_in_the_box() => browser.VisitAsync(bot, async visit =>
    {
        await visit.Page.RouteAsync("**/ask", route => route.AbortAsync());
        await visit.Box.FillAsync(Boats);
        await visit.Box.PressAsync("Enter");

        var trouble = visit.Page.GetByRole(AriaRole.Alert);
        await Expect(trouble).ToContainTextAsync("No answer came back");
        Assert.Equal(Boats, await visit.Box.InputValueAsync());
        await Expect(visit.Turns).ToHaveCountAsync(0);
        visit.Forgive("net::ERR_FAILED");

        await visit.Page.UnrouteAsync("**/ask");
        await visit.AnsweredAfterAsync(() => visit.Box.PressAsync("Enter"));
        await Expect(trouble).ToBeHiddenAsync();
    });

    [BrowserFact]
    public Task What_the_server_refuses_is_said_in_its_words_and_stays_in_the_box() => browser.VisitAsync(bot, async visit =>
    {
        var endless = new string('a', 70 * 1024);
        await visit.Box.FillAsync(endless);
        await visit.Box.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("larger than CoopBot reads");
        Assert.Equal(endless, await visit.Box.InputValueAsync());
        visit.Forgive("413");
    });

    [BrowserFact]
    public Task The_switch_turns_the_page_to_Spanish_and_keeps_the_conversation() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync(Boats);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "ES", Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await Expect(visit.Page.Locator("#composer button")).ToContainTextAsync("Preguntar");
        await Expect(visit.Turns).ToHaveCountAsync(1);
        await Expect(visit.LastAnswer).ToHaveAttributeAsync("lang", "en");

        // The choice is kept where the address no longer says it.
        await visit.Page.GotoAsync("/");
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Pregunte sobre");
    });

    [BrowserFact]
    public Task The_page_speaks_the_language_that_the_browser_prefers() => browser.VisitAsync(
        bot,
        visit => Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "es"),
        new BrowserNewContextOptions { Locale = "es-EC" });
}
