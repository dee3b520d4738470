using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Web;

/// <summary>Text that would like to be more than text.</summary>
[Collection(WebChat.Name)]
public sealed class HostileTextTests(RunningBot bot, Browser browser)
{
    [BrowserTheory]
    [InlineData("<img src=x onerror=alert(1)> what did the dock cost?", true)]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("</h2></article><script>alert(1)</script><!--part--><p>", true)]
    [InlineData("<svg/onload=alert(1)>", false)]
    [InlineData("\"><iframe src=javascript:alert(1)>", false)]
    [InlineData("{{7*7}} ${7*7} @(7*7) &lt;b&gt; [x](javascript:alert(1))", true)]
    public Task Appears_as_text_and_does_nothing(string text, bool scripted) => browser.VisitAsync(bot, async visit =>
    {
        var elements = await visit.Page.Locator("img, iframe, script:not([src])").CountAsync();
        await visit.AskAsync(text);
        await Check();
        await visit.Page.ReloadAsync();
        await Check();

        async Task Check()
        {
            await Expect(visit.Turns).ToHaveCountAsync(1);
            await Expect(visit.Turns.Locator(".asked span").Last).ToHaveTextAsync(text);
            Assert.Equal(elements, await visit.Page.Locator("img, iframe, script:not([src])").CountAsync());
        }
    }, new BrowserNewContextOptions { JavaScriptEnabled = scripted });

    [BrowserFact]
    public Task A_forged_conversation_or_language_in_the_address_does_nothing() => browser.VisitAsync(
        bot,
        async visit =>
        {
            await Expect(visit.Turns).ToHaveCountAsync(0);
            await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
            Assert.DoesNotContain("onerror", await visit.Page.ContentAsync());
        },
        path: "/?c=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&lang=%3Cscript%3E");
}
