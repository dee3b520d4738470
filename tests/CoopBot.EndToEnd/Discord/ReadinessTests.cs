using System.Net;

namespace CoopBot.EndToEnd.Discord;

/// <summary>What whoever runs CoopBot sees of Discord.</summary>
public sealed class ReadinessTests
{
    [Fact]
    public async Task A_refused_token_is_tried_once_and_turns_readiness_red_with_the_remedy()
    {
        await using var fake = await FakeDiscord.StartAsync();
        fake.Gateway.RefuseWith = 4004;
        var running = await StartAsync(fake);
        var said = await Until.FoundAsync(() => Ready(running) is { Code: HttpStatusCode.ServiceUnavailable } ready && ready.Body.Contains("Discord:Token", StringComparison.Ordinal) ? ready.Body : null, "the remedy");

        Assert.Contains("discord", said, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDiscord.Token, said, StringComparison.Ordinal);
        Assert.Equal(1, fake.Gateway.Identifies);
        Assert.Equal(HttpStatusCode.OK, (await running.Client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        await running.DisposeAsync();
    }

    [Fact]
    public async Task It_is_ready_when_the_gateway_is_and_registers_its_commands_once_for_all_starts()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var running = await StartAsync(fake);
        await Until.TrueAsync(() => Ready(running).Code == HttpStatusCode.OK, "readiness");
        await Until.TrueAsync(() => !fake.World.Commands.IsEmpty, "the commands");

        fake.Gateway.ForgetSessions();
        await fake.Gateway.SendAllAsync(9, false);
        await Until.TrueAsync(() => fake.Gateway.Identifies == 2 && Ready(running).Code == HttpStatusCode.OK, "a second session");
        await WireScenarios.All["mention"](fake);

        Assert.Single(fake.World.Commands);
        Assert.Empty(fake.Rest.Faults);
        await running.DisposeAsync();
        await Until.TrueAsync(() => fake.Gateway.Connected == 0, "a goodbye");
    }

    private static async Task<RunningBot> StartAsync(FakeDiscord fake)
    {
        var running = new RunningBot { More = CoopBotOnDiscord.Configuration(fake.ApiBase) };
        await running.InitializeAsync();
        return running;
    }

    private static (HttpStatusCode Code, string Body) Ready(RunningBot running)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/readyz");
        using var response = running.Client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return (response.StatusCode, reader.ReadToEnd());
    }
}
