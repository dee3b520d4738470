using System.Net;
using System.Text;

namespace CoopBot.EndToEnd.Web;

/// <summary>POST /ask without a browser: what is taken, what is refused, and what the log holds afterwards.</summary>
[Collection(WebChat.Name)]
public sealed class AskTests(RunningBot bot)
{
    private const string Boats = "how many patrol boats were donated and what are they worth?";

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "not an origin")]
    public async Task A_question_from_another_site_is_refused_and_not_asked(string header, string value)
    {
        var before = await bot.Log.CountAsync(CancellationToken.None);
        using var response = await bot.Client.SendAsync(AskRequest.With(AskRequest.Form(Boats), header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        response.AssertGuarded();
        Assert.Equal(before, await bot.Log.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_question_from_our_own_page_is_taken()
    {
        var origin = bot.Address.GetLeftPart(UriPartial.Authority);
        var fromForm = AskRequest.With(AskRequest.With(AskRequest.Form(Boats), "Sec-Fetch-Site", "same-origin"), "Origin", "null");
        var fromScript = AskRequest.With(AskRequest.With(AskRequest.Form(Boats), "Sec-Fetch-Site", "same-origin"), "Origin", origin);

        // A proxy that ends TLS: https for the browser, http here.
        var behindProxy = AskRequest.With(AskRequest.Form(Boats), "Origin", "https://localhost");
        behindProxy.Headers.Host = "localhost";

        foreach (var request in new[] { fromForm, fromScript, behindProxy })
        {
            using var response = await bot.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_body_of_70_KB_is_too_large_and_the_page_says_so()
    {
        for (var i = 0; i < 20; i++)
        {
            using var response = await bot.Client.SendAsync(AskRequest.Form(new string('a', 70 * 1024)));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            response.AssertGuarded();
            Assert.Contains("That is too long", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_stopped_at_the_same_size()
    {
        var request = AskRequest.Form(new string('a', 70 * 1024));
        request.Headers.TransferEncodingChunked = true;
        using var response = await bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json", "{\"question\":\"x\"}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x--", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "question=x", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_a_form_of_the_page_is_read(string type, string body, HttpStatusCode expected)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, AskRequest.Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await bot.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_thousands_of_fields_is_no_question()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, AskRequest.Path)
        {
            Content = new StringContent(string.Concat(Enumerable.Repeat("a=&", 5_000)), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        using var response = await bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("?!")]
    public async Task An_empty_question_gets_the_answer_the_pipeline_gives(string question)
    {
        var conversation = await bot.Client.AskAsync(question);
        var page = WebUtility.HtmlDecode(await bot.Client.GetStringAsync($"/?c={conversation}"));
        Assert.Contains("I found no question in that.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_conversations_do_not_see_each_other()
    {
        var one = await bot.Client.AskAsync(Boats);
        var other = await bot.Client.AskAsync("and who receives them?");
        Assert.NotEqual(one, other);

        var page = await bot.Client.GetStringAsync($"/?c={other}");
        Assert.DoesNotContain("patrol boats were donated and", page, StringComparison.Ordinal);
        var entry = Assert.Single(await bot.Log.ConversationAsync(other, 10, CancellationToken.None));
        Assert.Empty(entry.Question.Previous);
    }

    [Fact]
    public async Task The_last_questions_of_the_conversation_go_along()
    {
        var conversation = "";
        foreach (var question in new[] { "one", "two", "three", "four" })
        {
            conversation = await bot.Client.AskAsync(question, conversation);
        }

        Assert.Equal(conversation, await bot.Client.AskAsync("five", conversation));
        var entries = await bot.Log.ConversationAsync(conversation, 10, CancellationToken.None);
        Assert.Equal(5, entries.Count);
        Assert.Equal(["two", "three", "four"], entries[^1].Question.Previous);
        Assert.All(entries, entry => Assert.Equal("web", entry.Question.Origin.Platform));
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("' or 1=1 --")]
    [InlineData("../../etc/passwd")]
    public async Task An_id_that_we_did_not_give_out_is_replaced(string made)
    {
        var conversation = await bot.Client.AskAsync(Boats, made);
        Assert.NotEqual(made, conversation);
        Assert.Matches("^[0-9a-f]{32}$", conversation);
    }

    [Fact]
    public async Task The_language_of_the_page_survives_a_form_without_cookies()
    {
        using var response = await bot.Client.SendAsync(AskRequest.Form(Boats, lang: "es"));
        Assert.EndsWith("&lang=es", response.Headers.Location?.ToString(), StringComparison.Ordinal);
    }
}
