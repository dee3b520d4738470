using Microsoft.Playwright;

namespace CoopBot.EndToEnd.Web;

/// <summary>What an asker does and sees in the chat.</summary>
internal sealed class Visit(IPage page, List<string> problems)
{
    public IPage Page => page;

    public ILocator Turns => page.Locator("article.turn");

    public ILocator Answers => page.Locator("section.answer");

    public ILocator LastAnswer => Answers.Last;

    public ILocator Box => page.GetByRole(AriaRole.Textbox);

    /// <summary>Forgets a problem that the scenario brought about on purpose.</summary>
    public void Forgive(string part) => problems.RemoveAll(problem => problem.Contains(part, StringComparison.Ordinal));

    /// <summary>Types a question, sends it, and waits until one more answer than before is there.</summary>
    public async Task<ILocator> AskAsync(string question)
    {
        await Box.FillAsync(question);
        return await AnsweredAfterAsync(() => page.Locator("#composer button[type=submit]").ClickAsync());
    }

    /// <summary>Does something that asks a question, and gives the answer to it.</summary>
    public async Task<ILocator> AnsweredAfterAsync(Func<Task> act)
    {
        var before = await Answers.CountAsync();
        await act();
        var answer = Answers.Nth(before);
        await answer.WaitForAsync();
        return answer;
    }

    /// <summary>The outcome as the log names it: Grounded, Conflicting, Abstained.</summary>
    public static async Task<string> OutcomeAsync(ILocator answer) =>
        await answer.GetAttributeAsync("data-outcome") ?? "";

    public Task<string[]> LinksAsync() =>
        page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
