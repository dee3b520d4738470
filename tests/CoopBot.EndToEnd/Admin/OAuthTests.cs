using System.Net;
using System.Security.Cryptography;
using CoopBot.Core.Conversations;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Signing in with an account of Discord or Entra, against a provider on this machine.</summary>
public sealed class OAuthTests : IAsyncLifetime
{
    private const string Admins = "556677889900112233";
    private const string Moderators = "667788990011223344";
    private const string Person = "99999999-8888-7777-6666-555555555555";
    private const string Group = "12121212-3434-5656-7878-909090909090";

    private FakeProvider? _provider;
    private RunningBot? _bot;

    private FakeProvider Provider => _provider!;

    public async Task InitializeAsync() => _provider = await FakeProvider.StartAsync();

    public async Task DisposeAsync()
    {
        await Provider.DisposeAsync();
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(new[] { Admins }, Rank.Admin)]
    [InlineData(new[] { "1", Moderators }, Rank.Moderator)]
    [InlineData(new[] { Moderators, Admins }, Rank.Admin)]
    [InlineData(new[] { "1" }, Rank.Member)]
    [InlineData(null, Rank.Member)]
    public async Task A_role_of_the_discord_server_gives_the_rank(string[]? roles, Rank rank)
    {
        Provider.Account = ("445566778899001122", "Ana", roles);
        Assert.Equal(rank, await RankAsync(await SignInAsync(await WithDiscordAsync())));
    }

    [Fact]
    public async Task So_does_a_discord_account_outside_the_server()
    {
        Provider.Account = ("445566778899001122", "Ana", null);
        var bot = await WithDiscordAsync(("Admin:People:445566778899001122", "Moderator"));

        Assert.Equal(Rank.Moderator, await RankAsync(await SignInAsync(bot)));
    }

    [Fact]
    public async Task A_name_of_markup_stays_a_name()
    {
        Provider.Account = ("445566778899001122", "<script>alert(1)</script>", [Admins]);
        var page = await (await SignInAsync(await WithDiscordAsync())).PageAsync("/admin");

        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Person, new string[0], Rank.Admin)]
    [InlineData("77777777-8888-7777-6666-555555555555", new[] { Group }, Rank.Moderator)]
    [InlineData("77777777-8888-7777-6666-555555555555", new string[0], Rank.Member)]
    public async Task An_entra_account_or_group_gives_the_rank(string account, string[] groups, Rank rank)
    {
        Provider.Account = (account, "Ana", groups);
        Assert.Equal(rank, await RankAsync(await SignInAsync(await WithEntraAsync())));
    }

    public static TheoryData<string> Spoilers => [.. _spoilers.Keys];

    private static readonly Dictionary<string, Action<SecurityTokenDescriptor>> _spoilers = new()
    {
        ["another issuer"] = token => token.Issuer = "https://login.microsoftonline.com/other/v2.0",
        ["another audience"] = token => token.Audience = "other",
        ["too old"] = token => (token.NotBefore, token.IssuedAt, token.Expires) = (DateTime.UtcNow.AddHours(-3), DateTime.UtcNow.AddHours(-3), DateTime.UtcNow.AddMinutes(-6)),
        ["of tomorrow"] = token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddDays(1), DateTime.UtcNow.AddDays(2)),
        ["another sign-in"] = token => token.Claims["nonce"] = "0123456789abcdef0123456789abcdef",
        ["another directory"] = token => token.Claims["tid"] = Group,
        ["no account"] = token => token.Claims.Remove("oid"),
        ["another key"] = token => token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "of today" }, SecurityAlgorithms.RsaSha256),
        ["a key anybody has"] = token => token.SigningCredentials = new(new SymmetricSecurityKey(new byte[64]), SecurityAlgorithms.HmacSha256),
        ["unsigned"] = token => token.SigningCredentials = null,
    };

    [Theory]
    [MemberData(nameof(Spoilers))]
    public async Task An_entra_token_that_is_not_for_this_sign_in_opens_nothing(string spoiler)
    {
        Provider.Account = (Person, "Ana", []);
        Provider.Spoil = _spoilers[spoiler];

        Assert.Equal(Rank.Member, await RankAsync(await SignInAsync(await WithEntraAsync())));
    }

    [Fact]
    public async Task The_way_back_belongs_to_the_browser_that_left_and_is_gone_once()
    {
        Provider.Account = ("445566778899001122", "Ana", [Admins]);
        var bot = await WithDiscordAsync();
        var (ana, eve) = (new Admin.Person(bot), new Admin.Person(bot));
        var back = await LeaveAsync(ana);

        // Whoever is led onto somebody else's way back is not signed in as them; nor does a forged state help.
        using var foreign = await eve.GetAsync(back);
        using var forged = await ana.GetAsync($"/admin/sign-in/return?code=x&state=forged");
        Assert.Equal((Rank.Member, Rank.Member), (await RankAsync(eve), await RankAsync(ana)));

        using var own = await ana.GetAsync(back);
        Assert.Equal(Rank.Admin, await RankAsync(ana));
        using var again = await ana.GetAsync(back);
        Assert.StartsWith("/admin/sign-in?why=", again.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_accounts_without_a_rank_lock_the_source_out()
    {
        var bot = await WithDiscordAsync();
        Provider.Account = ("1", "Eve", []);
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(bot);
        }

        Provider.Account = ("445566778899001122", "Ana", [Admins]);
        Assert.Equal(Rank.Member, await RankAsync(await SignInAsync(bot)));
    }

    [Fact]
    public async Task Behind_a_proxy_the_provider_is_told_the_address_browsers_use()
    {
        var bot = await WithDiscordAsync(("Admin:Address", "https://coopbot.example"), ("AllowedHosts", "*"));
        var person = new Admin.Person(bot) { Origin = "https://coopbot.example" };
        using var leaving = await person.SubmitAsync("/admin/sign-in", "/admin/sign-in");
        var query = QueryHelpers.ParseQuery(leaving.Headers.Location!.Query);

        Assert.Equal("https://coopbot.example/admin/sign-in/return", query["redirect_uri"]);
        Assert.Equal("max-age=31536000", leaving.Headers.GetValues("Strict-Transport-Security").Single());
    }

    private Task<RunningBot> WithDiscordAsync(params (string Key, string Value)[] more) => StartAsync(
        [
            ("Admin:SignIn", "Discord"), ("Admin:ClientId", FakeProvider.ClientId), ("Admin:Server", FakeProvider.Server), ("Discord:ApiBase", $"{Provider.Address}/api/v10/"),
            ($"Admin:Groups:{Admins}", "Admin"), ($"Admin:Groups:{Moderators}", "Moderator"), .. more,
        ]);

    private Task<RunningBot> WithEntraAsync() => StartAsync(
        [
            ("Admin:SignIn", "Entra"), ("Admin:ClientId", FakeProvider.EntraClientId), ("Admin:Tenant", FakeProvider.Tenant), ("Admin:Authority", $"{Provider.Address}/"),
            ($"Admin:People:{Person.ToUpperInvariant()}", "Admin"), ($"Admin:Groups:{Group}", "Moderator"),
        ]);

    private async Task<RunningBot> StartAsync(IEnumerable<(string Key, string Value)> settings)
    {
        _bot = new RunningBot { More = settings.Append((Key: "Admin:ClientSecret", Value: FakeProvider.Secret)).ToDictionary(pair => pair.Key, pair => (string?)pair.Value) };
        await _bot.InitializeAsync();
        return _bot;
    }

    private static async Task<Admin.Person> SignInAsync(RunningBot bot)
    {
        var person = new Admin.Person(bot);
        using var response = await person.GetAsync(await LeaveAsync(person));
        return person;
    }

    /// <summary>Presses the button, goes to the provider, and gives the way back.</summary>
    private static async Task<string> LeaveAsync(Admin.Person person)
    {
        using var leaving = await person.SubmitAsync("/admin/sign-in", "/admin/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, leaving.StatusCode);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(leaving.Headers.Location);
        return response.Headers.Location!.PathAndQuery;
    }

    /// <summary>As the page says; whoever is not let in is a member.</summary>
    private static async Task<Rank> RankAsync(Admin.Person person)
    {
        using var response = await person.GetAsync("/admin");
        var page = await response.Content.ReadAsStringAsync();
        return response.StatusCode != HttpStatusCode.OK ? Rank.Member : page.Contains("<span>Admin</span>", StringComparison.Ordinal) ? Rank.Admin : Rank.Moderator;
    }
}
