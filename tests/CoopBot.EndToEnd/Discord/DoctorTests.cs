using System.Diagnostics;

namespace CoopBot.EndToEnd.Discord;

/// <summary><c>doctor discord</c>, run as whoever sets the bot up runs it.</summary>
public sealed class DoctorTests
{
    [Fact]
    public async Task It_says_what_is_well_what_to_do_and_how_to_invite()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var (code, said) = await RunAsync(fake, ("Discord__ReadAllMessages", "true"), ("Discord__ModeratorsChannel", "123"), ($"Discord__Channels__{FakeDiscord.General}__Thread", "true"));

        Assert.Equal(2, code);
        Assert.Contains("ok    The token is valid: it is the bot CoopBot.", said, StringComparison.Ordinal);
        Assert.Contains("TO DO Discord:ReadAllMessages is true, but the Message Content Intent is not switched on.", said, StringComparison.Ordinal);
        Assert.Contains("&permissions=309237713920", said, StringComparison.Ordinal);
        Assert.Contains("In Coop the bot may do what it must.", said, StringComparison.Ordinal);
        Assert.Contains("TO DO Discord:ModeratorsChannel: there is no such channel.", said, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDiscord.Token, said, StringComparison.Ordinal);
        Assert.Empty(fake.World.Order);
        Assert.Equal(0, fake.Gateway.Identifies);
    }

    [Fact]
    public async Task A_refused_token_is_told_first_and_alone()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var (code, said) = await RunAsync(fake, ("Discord__Token", FakeDiscord.Token.Replace("AB", "CD", StringComparison.Ordinal)));

        Assert.Equal(2, code);
        Assert.StartsWith("TO DO The token is refused.", said, StringComparison.Ordinal);
        Assert.Single(fake.Rest.Requests);
    }

    private static async Task<(int Code, string Said)> RunAsync(FakeDiscord fake, params (string Key, string Value)[] more)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Bot).Assembly.Location, "doctor", "discord"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        foreach (var (key, value) in more.Prepend(("Discord__ApiBase", fake.ApiBase.ToString())).Prepend(("Discord__Token", FakeDiscord.Token)))
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
