using System.Net;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Conversations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Every route of the service with who may use it. A route that is not listed here fails.</summary>
public sealed class RouteTests(ReviewedBot reviewed) : IClassFixture<ReviewedBot>
{
    /// <summary>Without a session.</summary>
    private const Rank Nobody = (Rank)(-1);

    /// <summary>The least rank that each route asks for; <see cref="Nobody"/>: none, not even a session.</summary>
    private static readonly Dictionary<string, Rank> _routes = new()
    {
        ["GET /"] = Nobody,
        ["POST /ask"] = Nobody,
        ["GET /livez"] = Nobody,
        ["GET /readyz"] = Nobody,
        ["GET /admin/sign-in"] = Nobody,
        ["POST /admin/sign-in"] = Nobody,
        ["GET /admin/sign-in/done"] = Nobody,
        ["POST /admin/sign-out"] = Rank.Member,
        ["GET /admin"] = Rank.Moderator,
        ["GET /admin/news"] = Rank.Moderator,
        ["POST /admin/filters"] = Rank.Moderator,
        ["POST /admin/filters/remove"] = Rank.Moderator,
        ["GET /admin/entry/{id}"] = Rank.Moderator,
        ["GET /admin/entry/{id}/replay"] = Rank.Moderator,
        ["POST /admin/entry/{id}/review"] = Rank.Moderator,
        ["POST /admin/entry/{id}/promote"] = Rank.Moderator,
        ["GET /admin/gaps"] = Rank.Moderator,
        ["GET /admin/figures"] = Rank.Moderator,
        ["GET /admin/export"] = Rank.Admin,
        ["POST /admin/export"] = Rank.Admin,
        ["GET /admin/people"] = Rank.Admin,
        ["POST /admin/people"] = Rank.Admin,
        ["POST /admin/people/erase"] = Rank.Admin,
        ["GET /admin/actions"] = Rank.Admin,
    };

    private static readonly Rank[] _ranks = [Nobody, Rank.Member, Rank.Moderator, Rank.Admin];

    public static TheoryData<string> AdminRoutes => [.. _routes.Keys.Where(route => route.Contains("/admin", StringComparison.Ordinal))];

    public static TheoryData<string> Changing => [.. _routes.Keys.Where(route => route.StartsWith("POST /admin", StringComparison.Ordinal))];

    private RunningBot Bot => reviewed.Running;

    [Fact]
    public void Every_route_is_listed_and_every_listed_one_is_there()
    {
        var found = Bot.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route => route.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
                .Where(method => method != "HEAD")
                .Select(method => $"{method} {route.RoutePattern.RawText}"))
            .Where(route => !route.StartsWith("GET /assets/", StringComparison.Ordinal));

        Assert.Equal(_routes.Keys.Order(), found.Order());
    }

    [Theory]
    [MemberData(nameof(AdminRoutes))]
    public async Task Each_route_opens_to_its_rank_and_those_above_alone(string route)
    {
        foreach (var rank in _ranks)
        {
            var person = await PersonAsync(rank);
            using var response = await SendAsync(person, route, await person.TokenAsync(rank >= Rank.Member ? "/admin" : "/admin/sign-in"));
            var expected = rank >= _routes[route] ? Verdict.Open
                : rank == Nobody ? Verdict.SignInFirst
                : Verdict.Forbidden;

            Assert.True(expected == Of(response), $"{route} as {rank}: {response.StatusCode}, expected {expected}");
            AssertGuarded(response);
        }
    }

    [Theory]
    [MemberData(nameof(Changing))]
    public async Task A_change_without_a_token_of_its_own_page_is_refused_and_changes_nothing(string route)
    {
        var (person, other) = (await PersonAsync(Rank.Admin), await PersonAsync(Rank.Admin, "eve"));
        var (own, foreign, anonymous) = (await person.TokenAsync("/admin"), await other.TokenAsync("/admin"), await new Person(Bot).TokenAsync());
        var before = await StateAsync();
        (string Why, string Token, string Origin, string Site)[] forgeries =
        [
            ("no token", "", "", "same-origin"),
            ("a stranger's token", foreign, "", "same-origin"),
            ("a token from before signing in", anonymous, "", "same-origin"),
            ("a spoiled token", own[..^4] + "AAAA", "", "same-origin"),
            ("another origin", own, "https://evil.example", "cross-site"),
            ("another site", own, "", "cross-site"),
            ("a neighbour of ours", own, "", "same-site"),
            ("another port", own, "http://127.0.0.1:1", "same-site"),
        ];
        foreach (var (why, token, origin, site) in forgeries)
        {
            using var response = await SendAsync(person, route, token, origin, site);

            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{route}, {why}: {response.StatusCode}");
            Assert.Equal(before, await StateAsync());
        }
    }

    [Fact]
    public async Task Reading_changes_nothing()
    {
        var person = await PersonAsync(Rank.Admin);
        var before = await StateAsync();
        foreach (var route in _routes.Keys.Where(route => route.StartsWith("GET /admin", StringComparison.Ordinal)))
        {
            foreach (var query in new[] { "", "?verdict=Right&name=x&filter=&account=1&sure=yes&format=Csv&platform=discord" })
            {
                using var response = await person.GetAsync(Path(route) + query);
                Assert.Equal(before, await StateAsync());
            }
        }
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task No_other_method_does_anything(string method)
    {
        var person = await PersonAsync(Rank.Admin);
        foreach (var path in _routes.Keys.Where(route => route.Contains("/admin", StringComparison.Ordinal)).Select(Path).Distinct())
        {
            using var response = await person.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
            Assert.True((int)response.StatusCode is 400 or 404 or 405, $"{method} {path}: {response.StatusCode}");
        }
    }

    private enum Verdict
    {
        Open,
        SignInFirst,
        Forbidden,
    }

    private static Verdict Of(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Redirect when response.Headers.Location!.OriginalString.StartsWith("/admin/sign-in?to=", StringComparison.Ordinal) => Verdict.SignInFirst,
        HttpStatusCode.Unauthorized => Verdict.SignInFirst,
        HttpStatusCode.Forbidden when !response.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/sign-in", StringComparison.Ordinal) => Verdict.Forbidden,
        _ => Verdict.Open,
    };

    private static void AssertGuarded(HttpResponseMessage response)
    {
        Assert.Matches("^default-src 'none'; script-src 'nonce-[A-Za-z0-9+/=]{24}'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("no-store", Header("Cache-Control"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));

        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
    }

    private string Path(string route) => route.Split(' ')[1].Replace("{id}", reviewed.Entries[0].Id.Value, StringComparison.Ordinal);

    /// <summary>What cannot be seen from a rank alone stays harmless: an unknown account, no "sure".</summary>
    private Task<HttpResponseMessage> SendAsync(Person person, string route, string token, string origin = "", string site = "same-origin")
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Split(' ')[0]), Path(route));
        if (request.Method == HttpMethod.Post)
        {
            request.Headers.Add("Origin", origin.Length > 0 ? origin : Bot.Address.GetLeftPart(UriPartial.Authority));
            request.Headers.Add("Sec-Fetch-Site", site);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["form-token"] = token,
                ["verdict"] = "Right",
                ["name"] = "a filter",
                ["filter"] = "days=3",
                ["to"] = "/admin",
                ["format"] = "Csv",
                ["platform"] = "discord",
                ["account"] = "1",
                ["key"] = "0",
            });
        }

        return person.SendAsync(request);
    }

    private async Task<Person> PersonAsync(Rank rank, string name = "ana") => rank switch
    {
        Nobody => new Person(Bot),
        _ => await Person.SignedInAsync(Bot, rank, name),
    };

    /// <summary>All that reviewers can change, to the last byte, as one hash.</summary>
    private async Task<string> StateAsync()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Bot.RecordsFile};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in new[] { "entries", "reviews", "feedback", "saved_filters", "admin_actions", "chain", "inbox", "deliveries" })
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names stand right here.
            command.CommandText = $"select * from {table} order by rowid";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var value = reader.GetValue(column);
                    hash.AppendData(value as byte[] ?? Encoding.UTF8.GetBytes($"{value}|"));
                }
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
