using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Web;

/// <summary>The chat in a real browser that runs no script.</summary>
[Collection(WebChat.Name)]
public sealed class WithoutScriptTests(RunningBot bot, Browser browser)
{
    private static BrowserNewContextOptions NoScript => new() { JavaScriptEnabled = false };

    [BrowserFact]
    public Task A_question_a_follow_up_and_a_reload_all_show_the_conversation() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync("how many patrol boats were donated and what are they worth?");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/\?c=[0-9a-f]{32}$"));
        await visit.AskAsync("and who receives them?");
        await visit.Page.ReloadAsync();

        await Expect(visit.Turns).ToHaveCountAsync(2);
        await Expect(visit.Turns.First).ToContainTextAsync("985,044");
        await Expect(visit.Turns.Last).ToContainTextAsync("and who receives them?");
        Assert.Equal(2, (await bot.Log.ConversationAsync(visit.Page.Url.Split("?c=")[1], 10, CancellationToken.None)).Count);
    }, NoScript);

    [BrowserFact]
    public Task The_back_button_leads_to_a_page_and_not_to_a_second_question() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync("what did the dock cost?");
        var id = visit.Page.Url.Split("?c=")[1];

        await visit.Page.GoBackAsync();
        await visit.Page.GoForwardAsync();

        await Expect(visit.Turns).ToHaveCountAsync(1);
        Assert.Single(await bot.Log.ConversationAsync(id, 10, CancellationToken.None));
    }, NoScript);

    [BrowserFact]
    public Task A_disagreement_shows_every_side() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync("what did the dock cost?");
        Assert.True(await answer.Locator(".disagreement li .by").CountAsync() >= 2, "a side is missing");
    }, NoScript);

    [BrowserFact]
    public Task A_mark_opens_its_citation() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync("how many patrol boats were donated and what are they worth?");
        await answer.Locator("a.mark").First.ClickAsync();
        await Expect(answer.Locator("details.citation mark").First).ToBeVisibleAsync();
    }, NoScript);

    [BrowserFact]
    public Task A_topic_button_asks_in_the_same_conversation() => browser.VisitAsync(bot, async visit =>
    {
        var silence = await visit.AskAsync("which company builds the dock?");
        await visit.AnsweredAfterAsync(() => silence.Locator(".topics button").First.ClickAsync());
        await Expect(visit.Turns).ToHaveCountAsync(2);
    }, NoScript);
}
