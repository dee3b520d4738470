using System.Net;

namespace CoopBot.EndToEnd.Web;

/// <summary>What every response says to the browser.</summary>
[Collection(WebChat.Name)]
public sealed class HeaderTests(RunningBot bot)
{
    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/nothing/here", HttpStatusCode.NotFound)]
    [InlineData("GET", "/%2e%2e/appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/ask", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/livez", HttpStatusCode.OK)]
    [InlineData("GET", "/readyz", HttpStatusCode.OK)]
    public async Task Every_response_carries_the_policy(string method, string path, HttpStatusCode expected)
    {
        using var response = await bot.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, response.StatusCode);
        response.AssertGuarded();
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task So_do_the_answers_to_a_form_and_to_our_script()
    {
        using var form = await bot.Client.SendAsync(AskRequest.Form("what did the dock cost?"));
        using var script = await bot.Client.SendAsync(AskRequest.Script("what did the dock cost?"));

        form.AssertGuarded();
        script.AssertGuarded();
        Assert.Equal("text/html; charset=utf-8", script.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_is_refused_with_a_page()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "coopbot.example" } };
        using var response = await bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        response.AssertGuarded();
        Assert.Contains("AllowedHosts", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_files_may_be_kept_forever_as_their_address_changes_with_them()
    {
        var page = await bot.Client.GetStringAsync("/");
        foreach (var (address, type) in new[] { ("page.css", "text/css"), ("answer.css", "text/css"), ("chat.js", "text/javascript"), ("icon.svg", "image/svg+xml") })
        {
            var path = page.Split('"').Single(part => part.StartsWith("/assets/", StringComparison.Ordinal) && part.EndsWith(address, StringComparison.Ordinal));
            using var response = await bot.Client.GetAsync(path);

            Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            response.AssertGuarded();
            using var other = await bot.Client.GetAsync(path.Replace("/assets/", "/assets/0", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }
    }

    [Theory]
    [InlineData("es", "Esta página no existe")]
    [InlineData("fr, es;q=0.4, en;q=0.3", "Esta página no existe")]
    [InlineData("de", "There is no such page")]
    [InlineData("*;;q=x,,", "There is no such page")]
    public async Task A_page_that_is_not_there_is_small_and_in_the_readers_language(string preferred, string heading)
    {
        using var response = await bot.Client.SendAsync(AskRequest.With(new(HttpMethod.Get, "/nothing"), "Accept-Language", preferred));
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.True(page.Length < 4_000, $"{page.Length} characters");
    }
}
