using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Teams;

/// <summary>Who may come in, judged by the real service and by Microsoft's own library against the same keys.</summary>
public sealed class TokenTests(CoopBotOnTeams teams, ITestOutputHelper output) : IClassFixture<CoopBotOnTeams>
{
    [Fact]
    public async Task Each_request_gets_its_verdict_and_a_refused_one_leaves_no_trace()
    {
        var cases = TokenCases.All(teams.Fake);
        Assert.True(cases.Count >= 40, $"{cases.Count} cases");
        var faults = new List<string>();
        foreach (var one in cases.OrderBy(one => one.Status == 202))
        {
            var (entries, outbound) = (await teams.Running.Log.CountAsync(CancellationToken.None), teams.Fake.Outbound);

            var status = await SendAsync(one);

            if (one.Status != status)
            {
                faults.Add($"{one.Name}: {status} instead of {one.Status}");
            }
            else if (status != 202 && (entries != await teams.Running.Log.CountAsync(CancellationToken.None) || outbound != teams.Fake.Outbound))
            {
                faults.Add($"{one.Name} left a trace");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var good = cases.Count(one => one.Status == 202);
        await Discord.Until.TrueAsync(() => teams.Fake.In(FakeTeams.Chat(FakeTeams.Ana)).Count == good, "an answer to each good request");
        Assert.Empty(teams.Fake.Faults);
    }

    [JudgeFact]
    public async Task Microsofts_own_library_says_the_same_or_takes_what_we_refuse_for_a_reason()
    {
        var cases = TokenCases.All(teams.Fake);
        await using var judge = Judge.Start(teams.Fake);
        var (stricter, faults) = (new List<string>(), new List<string>());
        foreach (var one in cases)
        {
            var (good, why) = await judge.AskAsync(new JsonObject { ["header"] = one.Header, ["activity"] = one.Activity.DeepClone() });
            if (good == (one.Status == 202) && one.Stricter.Length == 0)
            {
                continue;
            }

            if (good && one.Stricter.Length > 0)
            {
                stricter.Add($"{one.Name}: {one.Stricter}");
            }
            else
            {
                faults.Add($"{one.Name}: the library says {(good ? "good" : why)}, we say {one.Status}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        output.WriteLine($"{cases.Count} cases, {cases.Count - stricter.Count} with one verdict, {stricter.Count} in which ours is stricter:");
        stricter.ForEach(output.WriteLine);
    }

    private async Task<int> SendAsync(TokenCase one)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(one.Activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (one.Header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", one.Header);
        }

        using var response = await teams.Running.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
