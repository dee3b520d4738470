using System.Net;

namespace CoopBot.EndToEnd.Web;

/// <summary>The file of the records vanishes under a running bot: nothing is shown, everybody is told what is the matter, and no path gets out.</summary>
public sealed class RecordsGoneTests : IAsyncLifetime
{
    private const string Question = "what did the dock cost?";

    private readonly RunningBot _bot = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        File.Delete(_bot.RecordsFile);
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_form_gets_a_page_that_says_why_there_is_no_answer()
    {
        using var response = await _bot.Client.SendAsync(AskRequest.Form(Question));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        response.AssertGuarded();
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("The answer log cannot be written, so nothing is shown", page, StringComparison.Ordinal);
        AssertTellsNothing(page);
    }

    [Fact]
    public async Task Our_script_gets_the_same_words_and_no_answer()
    {
        using var response = await _bot.Client.SendAsync(AskRequest.Script(Question));

        var parts = await response.Content.ReadAsStringAsync();
        Assert.Contains("data-trouble", parts, StringComparison.Ordinal);
        Assert.DoesNotContain("data-entry", parts, StringComparison.Ordinal);
        AssertTellsNothing(parts);
    }

    [Fact]
    public async Task It_is_alive_and_not_ready_and_names_the_records()
    {
        Assert.Equal("ok", await _bot.Client.GetStringAsync("/livez"));
        using var response = await _bot.Client.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("\"records\"", body, StringComparison.Ordinal);
        AssertTellsNothing(body);
    }

    private void AssertTellsNothing(string text)
    {
        Assert.DoesNotContain(Path.GetDirectoryName(_bot.RecordsFile)!, text, StringComparison.Ordinal);
        Assert.DoesNotContain("coopbot.db", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }
}
