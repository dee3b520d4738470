using System.Net;
using CoopBot.Admin;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Conversations;
using CoopBot.EndToEnd.Web;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Who gets in by a one-time link, for how long, and who does not.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly MovedTime _time = new();
    private readonly RunningBot _bot;

    public SignInTests() => _bot = new RunningBot { Time = _time };

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_key_opens_once()
    {
        var person = new Person(_bot);
        var key = await person.KeyAsync();
        using var first = await person.SignInAsync(key);
        using var second = await new Person(_bot).SignInAsync(key);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
        Assert.Equal(HttpStatusCode.Forbidden, second.StatusCode);
    }

    [Fact]
    public async Task Opening_the_link_uses_nothing_up()
    {
        var key = await new Person(_bot).KeyAsync();
        Assert.Contains(key, await new Person(_bot).PageAsync($"/admin/sign-in?key={key}"), StringComparison.Ordinal);

        using var response = await new Person(_bot).SignInAsync(key);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Fact]
    public async Task A_key_is_too_old_after_ten_minutes()
    {
        var (early, late) = (await new Person(_bot).KeyAsync(), await new Person(_bot).KeyAsync());
        _time.Move(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(20));
        using var before = await new Person(_bot).SignInAsync(early);
        _time.Move(TimeSpan.FromSeconds(20));
        using var after = await new Person(_bot).SignInAsync(late);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Forbidden), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Five_failures_within_a_minute_lock_a_source_out_for_that_minute_even_with_the_right_key()
    {
        var person = new Person(_bot);
        var key = await person.KeyAsync();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await person.SignInAsync(new string('0', 32));
            Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        }

        using var locked = await person.SignInAsync(key);
        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);

        _time.Move(TimeSpan.FromMinutes(1));
        using var later = await person.SignInAsync(key);
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Fact]
    public async Task The_cookies_are_for_this_host_alone_and_no_script_reads_them()
    {
        var person = await Person.SignedInAsync(_bot);

        Assert.Equal(["__Host-coopbot-admin", "__Host-coopbot-form"], person.Cookies.Keys.Order());
        Assert.All(person.Written, cookie =>
        {
            var flags = cookie.Split("; ").Skip(1).Select(flag => flag.ToLowerInvariant()).ToList();
            Assert.Contains("secure", flags);
            Assert.Contains("httponly", flags);
            Assert.Contains("samesite=strict", flags);
            Assert.Contains("path=/", flags);
            Assert.DoesNotContain(flags, flag => flag.StartsWith("domain", StringComparison.Ordinal) || flag.StartsWith("max-age", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_without_a_request()
    {
        var person = await Person.SignedInAsync(_bot);
        for (var i = 0; i < 3; i++)
        {
            _time.Move(TimeSpan.FromMinutes(50));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
        }

        _time.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(person));
    }

    [Fact]
    public async Task A_page_left_open_does_not_keep_a_session_alive()
    {
        var person = await Person.SignedInAsync(_bot);
        for (var i = 0; i < 7; i++)
        {
            _time.Move(TimeSpan.FromMinutes(10));
            using var news = await person.GetAsync("/admin/news");
        }

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(person));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_whatever_is_done()
    {
        var person = await Person.SignedInAsync(_bot);
        for (var i = 0; i < 14; i++)
        {
            _time.Move(TimeSpan.FromMinutes(50));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
        }

        _time.Move(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(person));
    }

    [Fact]
    public async Task Signing_out_makes_the_cookie_worthless_at_once()
    {
        var person = await Person.SignedInAsync(_bot);
        var stolen = new Person(_bot) { Cookies = { [Person.SessionCookie] = person.Cookies[Person.SessionCookie] } };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(stolen));

        using var response = await person.SubmitAsync("/admin", "/admin/sign-out");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (await StatusAsync(person), await StatusAsync(stolen)));
    }

    [Fact]
    public async Task Each_sign_in_has_a_session_of_its_own()
    {
        var person = await Person.SignedInAsync(_bot, Rank.Moderator);
        var before = person.Cookies[Person.SessionCookie];
        using var response = await person.SubmitAsync("/admin", "/admin/sign-out");
        using var again = await person.SignInAsync(await person.KeyAsync());

        Assert.NotEqual(before, person.Cookies[Person.SessionCookie]);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(new Person(_bot) { Cookies = { [Person.SessionCookie] = before } }));
    }

    [Theory]
    [InlineData("/admin?outcome=abstained", "/admin?outcome=abstained")]
    [InlineData("https://evil.example/", "/admin")]
    [InlineData("//evil.example/admin", "/admin")]
    [InlineData("/administration", "/admin")]
    [InlineData("/admin/../ask", "/admin/../ask")]
    [InlineData("/admin/sign-in", "/admin")]
    [InlineData("/admin\r\nSet-Cookie: a=b", "/admin")]
    public async Task After_signing_in_only_a_page_of_ours_follows(string to, string leadsTo)
    {
        var person = new Person(_bot);
        using var response = await person.SignInAsync(await person.KeyAsync(), to);

        Assert.Equal(leadsTo, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Host", "evil.example")]
    public async Task A_link_is_for_whoever_sits_at_this_machine(string header, string value)
    {
        foreach (var path in new[] { "/admin", "/admin/sign-in" })
        {
            using var response = await _bot.Client.SendAsync(AskRequest.With(new(HttpMethod.Get, path), header, value));

            Assert.Equal(header == "Host" ? HttpStatusCode.BadRequest : HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", SignInWay.Link, "", true)]
    [InlineData("http://[::1]:5080;http://localhost:1", SignInWay.Link, "", true)]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081", SignInWay.Link, "", false)]
    [InlineData("http://*:5080", SignInWay.Link, "", false)]
    [InlineData("https://coopbot.example", SignInWay.Link, "", false)]
    [InlineData("http://127.0.0.1:5080", SignInWay.Off, "", false)]
    [InlineData("http://*:5080", SignInWay.Discord, "", false)]
    [InlineData("http://*:5080", SignInWay.Discord, "https://coopbot.example", true)]
    [InlineData("https://*:5443", SignInWay.Entra, "", true)]
    public void The_pages_are_there_only_where_somebody_can_sign_in_safely(string urls, SignInWay way, string address, bool open) =>
        Assert.Equal(open, AdminGate.Closed(new AdminOptions { SignIn = way, Address = address }, urls.Split(';')).Length == 0);

    private static async Task<HttpStatusCode> StatusAsync(Person person)
    {
        using var response = await person.GetAsync("/admin");
        return response.StatusCode;
    }
}
