namespace CoopBot.EndToEnd.Discord;

/// <summary>CoopBot in each wire scenario.</summary>
public sealed class WireScenarioTests(CoopBotOnDiscord discord) : IClassFixture<CoopBotOnDiscord>
{
    public static TheoryData<string> Names => [.. WireScenarios.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task CoopBot_passes(string scenario)
    {
        await WireScenarios.All[scenario](discord.Fake);
        Assert.Empty(discord.Fake.Rest.Faults);
        Assert.True(discord.Fake.Gateway.Compressed);
    }

    [Fact]
    public async Task An_answer_whose_arrival_is_not_told_is_not_sent_twice()
    {
        const string Posted = $"POST /api/v10/channels/{FakeDiscord.General}/messages";
        var before = discord.Fake.Rest.Requests.Count(request => request == Posted);
        discord.Fake.Rest.LoseNextAnswer = true;
        var question = await discord.Fake.SayAsync(FakeDiscord.Ana, FakeDiscord.General, "What did the dock cost?", mention: true);
        await WireScenarios.ReplyAsync(discord.Fake, FakeDiscord.General, question);
        await Until.TrueAsync(() => discord.Fake.Rest.Requests.Count(request => request == Posted) >= before + 2, "a second try");
        await WireScenarios.All["mention"](discord.Fake);
        Assert.Single(discord.Fake.World.FromBot(FakeDiscord.General), reply => (string?)reply["message_reference"]?["message_id"] == question);
    }
}
