using System.Net;
using System.Text.RegularExpressions;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Somebody at a browser without scripts: keeps cookies whatever their flags, follows no redirect by itself, sends forms with their token.</summary>
internal sealed partial class Person(RunningBot bot)
{
    public const string SessionCookie = "__Host-coopbot-admin";

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>What the browser calls the site it is on.</summary>
    public string Origin { get; init; } = bot.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>All cookies set so far, as the responses wrote them.</summary>
    public List<string> Written { get; } = [];

    public static async Task<Person> SignedInAsync(RunningBot bot, Rank rank = Rank.Admin, string name = "ana")
    {
        var person = new Person(bot);
        using var response = await person.SignInAsync(await person.KeyAsync(rank, name));
        Assert.Equal((HttpStatusCode.SeeOther, "/admin"), (response.StatusCode, response.Headers.Location?.ToString()));
        return person;
    }

    public Task<string> KeyAsync(Rank rank = Rank.Admin, string name = "ana") =>
        new SignInKeys(bot.Bot.Database!, bot.Time).MakeAsync(name, rank, bot.Bot.Settings.Admin.LinkLifetime, CancellationToken.None);

    public Task<HttpResponseMessage> SignInAsync(string key, string to = "/admin") => SubmitAsync("/admin/sign-in", "/admin/sign-in", ("key", key), ("to", to));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(pair => $"{pair.Key}={pair.Value}")));
        }

        var response = await bot.Client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Written.Add(cookie);
            var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var before, var after] ? (before, after) : (cookie, "");
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else
            {
                Cookies[name] = value;
            }
        }

        return response;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public async Task<string> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Opens a page and sends a form as it would.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string path, params (string Name, string Value)[] fields) =>
        await PostAsync(path, await TokenAsync(page), fields);

    public Task<HttpResponseMessage> PostAsync(string path, string token, params (string Name, string Value)[] fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Headers = { { "Origin", Origin }, { "Sec-Fetch-Site", "same-origin" } },
        Content = new FormUrlEncodedContent(fields.Append((Name: "form-token", Value: token)).Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    /// <summary>The token in the forms of a page.</summary>
    public async Task<string> TokenAsync(string page = "/admin/sign-in")
    {
        using var response = await GetAsync(page);
        return Token().Match(await response.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
