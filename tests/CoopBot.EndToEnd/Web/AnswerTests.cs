using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace CoopBot.EndToEnd.Web;

/// <summary>What an answer shows in a real browser.</summary>
[Collection(WebChat.Name)]
public sealed class AnswerTests(RunningBot bot, Browser browser)
{
    private const string Boats = "how many patrol boats were donated and what are they worth?";

    [BrowserFact]
    public Task Answers_with_citations_that_name_title_publisher_date_and_link() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync(Boats);

        await Expect(answer).ToContainTextAsync("985,044");
        var citation = answer.Locator("details.citation").First;
        await Expect(citation.Locator("summary .number")).ToHaveTextAsync("1");
        await Expect(citation.Locator("summary .title")).Not.ToBeEmptyAsync();
        await Expect(citation.Locator("summary .by")).ToContainTextAsync("Infobae, 27 March 2025");
        var link = citation.Locator("a").First;
        await Expect(link).ToHaveAttributeAsync("href", new Regex("^https?://"));
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer nofollow");
        await Expect(link).ToHaveAttributeAsync("target", "_blank");
    });

    [BrowserFact]
    public Task A_mark_opens_its_citation_and_the_quote_is_highlighted_in_its_section() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync(Boats);
        var quote = answer.Locator("details.citation mark").First;
        await Expect(quote).ToBeHiddenAsync();

        var mark = answer.Locator("a.mark").First;
        var statement = await mark.EvaluateAsync<string>(
            "mark => { const said = mark.closest('li, p').cloneNode(true); said.querySelectorAll('a.mark').forEach(other => other.remove()); return said.textContent.trim(); }");
        await mark.ClickAsync();

        await Expect(quote).ToBeVisibleAsync();
        Assert.Contains("US$", statement, StringComparison.Ordinal);
        await Expect(quote).ToContainTextAsync(statement);
        var section = answer.Locator("details.citation blockquote").First;
        await Expect(section.Locator("h5")).ToHaveTextAsync("Value");
        Assert.True(await section.Locator("p").CountAsync() > 1, "the quote stands alone");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await quote.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor"));
    });

    [BrowserFact]
    public Task A_disagreement_shows_every_side_with_publisher_and_date() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync("what did the dock cost?");

        Assert.Equal("Conflicting", await Visit.OutcomeAsync(answer));
        var card = answer.Locator(".disagreement").First;
        await Expect(card.Locator("h4")).ToHaveTextAsync("The sources disagree");
        Assert.True(await card.Locator("li").CountAsync() >= 2, "a side is missing");
        foreach (var side in await card.Locator("li").AllAsync())
        {
            await Expect(side.Locator(".by")).ToHaveTextAsync(new Regex(@".+ \(.+\)"));
            await Expect(side.Locator("a.mark")).ToHaveCountAsync(1);
        }

        await Expect(card.Locator(".note")).ToContainTextAsync("Editors’ note:");
    });

    [BrowserFact]
    public Task A_Spanish_question_is_answered_in_Spanish_whatever_the_page_speaks() => browser.VisitAsync(bot, async visit =>
    {
        var answer = await visit.AskAsync("¿cuánto valen los botes patrulleros?");

        await Expect(answer).ToHaveAttributeAsync("lang", "es");
        await Expect(answer.Locator(".sources h4")).ToHaveTextAsync("Fuentes");
        await Expect(answer).ToContainTextAsync("985.044");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    });

    [BrowserFact]
    public Task An_abstention_offers_topics_and_a_click_on_one_asks_about_it() => browser.VisitAsync(bot, async visit =>
    {
        var silence = await visit.AskAsync("which company builds the dock?");
        Assert.Equal("Abstained", await Visit.OutcomeAsync(silence));
        await Expect(silence.Locator(".abstention")).ToContainTextAsync("The sources do not say.");
        var topic = silence.Locator(".topics button").First;
        var title = await topic.InnerTextAsync();

        await visit.AnsweredAfterAsync(() => topic.ClickAsync());

        await Expect(visit.Turns.Last.Locator(".asked")).ToContainTextAsync(title);
        var entries = await bot.Log.ConversationAsync(visit.Page.Url.Split("?c=")[1], 10, CancellationToken.None);
        Assert.Equal(["which company builds the dock?", title], entries.Select(entry => entry.Question.Text));
    });

    [BrowserFact]
    public Task An_abstention_quotes_what_comes_nearest_with_its_source() => browser.VisitAsync(bot, async visit =>
    {
        var silence = await visit.AskAsync("what brand are the patrol boats?");
        Assert.Equal("Abstained", await Visit.OutcomeAsync(silence));
        await Expect(silence.Locator(".abstention")).ToHaveTextAsync("The sources do not say.");
        await Expect(silence.Locator("h4").First).ToHaveTextAsync("What comes nearest");
        await Expect(silence.Locator(".statement").First).ToContainTextAsync("patrol-type boats");
        await silence.Locator(".mark").First.ClickAsync();
        await Expect(silence.Locator(".sources details[open] mark")).ToContainTextAsync("patrol-type boats");
        await Expect(silence.Locator(".topics button").First).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Every_link_is_a_bibliography_address_or_a_path_of_our_own() => browser.VisitAsync(bot, async visit =>
    {
        await visit.AskAsync("what did the dock cost?");
        await visit.AskAsync("what are the goals of the cooperation?");

        var bibliography = bot.Bot.Current.Take().Snapshot.Bibliography.Values.Select(entry => entry.Address.AbsoluteUri).ToHashSet();
        var links = await visit.LinksAsync();
        Assert.Contains(links, bibliography.Contains);
        Assert.All(links, link => Assert.True(link is ['/', ..] or ['#', ..] || bibliography.Contains(link), link));
    });
}
