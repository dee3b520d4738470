using CoopBot.Teams.Protocol.Tokens;
using CoopBot.Tests.Records;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>Keys roll, and the place that publishes them is down now and then.</summary>
public sealed class SigningKeysTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_rolled_key_is_found_by_one_look_up_and_guesses_cost_one_in_five_minutes()
    {
        using var microsoft = new FakeMicrosoft();
        using var http = new HttpMessageInvoker(microsoft);
        var time = new FixedTime();
        var check = Check(http, time);
        Assert.IsType<TokenVerdict.Trusted>(await check.CheckAsync($"Bearer {microsoft.Token(time.Now)}", None));

        microsoft.Key = FakeMicrosoft.NewKey("rolled");
        var token = $"Bearer {microsoft.Token(time.Now)}";
        for (var guesses = 0; guesses < 50; guesses++)
        {
            Assert.IsType<TokenVerdict.Refused>(await check.CheckAsync(token, None));
        }

        Assert.Single(microsoft.MetadataRequests);
        time.Now += TimeSpan.FromMinutes(5);
        Assert.IsType<TokenVerdict.Trusted>(await check.CheckAsync(token, None));
        Assert.Equal(2, microsoft.MetadataRequests.Count());
    }

    [Theory]
    [InlineData(4.9, true)]
    [InlineData(5.1, false)]
    public async Task While_the_metadata_is_down_the_keys_are_good_for_five_days(double days, bool good)
    {
        using var microsoft = new FakeMicrosoft();
        using var http = new HttpMessageInvoker(microsoft);
        var time = new FixedTime();
        var check = Check(http, time);
        await check.CheckAsync($"Bearer {microsoft.Token(time.Now)}", None);
        microsoft.MetadataDown = true;
        time.Now += TimeSpan.FromDays(days);

        Assert.Equal(good, await check.CheckAsync($"Bearer {microsoft.Token(time.Now)}", None) is TokenVerdict.Trusted);
    }

    [Fact]
    public async Task Without_any_key_nobody_is_let_in_and_it_is_tried_again_soon()
    {
        using var microsoft = new FakeMicrosoft { MetadataDown = true };
        using var http = new HttpMessageInvoker(microsoft);
        var time = new FixedTime();
        var check = Check(http, time);
        Assert.IsType<TokenVerdict.Refused>(await check.CheckAsync($"Bearer {microsoft.Token(time.Now)}", None));
        microsoft.MetadataDown = false;
        time.Now += TimeSpan.FromSeconds(10);
        Assert.IsType<TokenVerdict.Trusted>(await check.CheckAsync($"Bearer {microsoft.Token(time.Now)}", None));
    }

    private static TokenCheck Check(HttpMessageInvoker http, TimeProvider time) =>
        new(new SigningKeys(http, new Uri(FakeMicrosoft.Metadata), time, NullLogger<SigningKeys>.Instance), FakeMicrosoft.AppId, time);
}
