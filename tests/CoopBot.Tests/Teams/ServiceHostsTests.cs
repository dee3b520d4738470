using CoopBot.Teams.Protocol;
using Xunit.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>The bot's token goes to the hosts that are named, and nowhere else.</summary>
public sealed class ServiceHostsTests(ITestOutputHelper output)
{
    private const string Good = "smba.trafficmanager.net";

    private static readonly string[] _hosts =
    [
        "evil.test", "127.0.0.1", "localhost", "169.254.169.254", "[::1]", "[::ffff:169.254.169.254]", "0.0.0.0", "0x7f000001", "2130706433", "017700000001", "10.0.0.1", "metadata.google.internal",
        $"{Good}.evil.test", $"evil{Good}", $"evil-{Good}", $"{Good}evil.test", "smba.trafficmanager.net.", "smba-trafficmanager.net", "trafficmanager.net", "x.smba.trafficmanager.net",
        "smbа.trafficmanager.net", "ｓmba.trafficmanager.net.evil.test", "smba。trafficmanager。net.evil.test", "xn--smb-5cd.trafficmanager.net", $"{Good}%2eevil.test", $"{Good}%00.evil.test", $"{Good}\u0000.evil.test", $"{Good}\t.evil.test",
    ];

    private static readonly string[] _forms =
    [
        "https://{0}/", "https://{0}/amer/", "https://{0}", "http://{0}/", "ftp://{0}/", "file://{0}/", "//{0}/", "{0}", "https:{0}", "https:///{0}/", "https://{0}:443/", "https://{0}:8443/", "https://{0}/?x=1", "https://{0}/#x",
        $"https://{Good}@{{0}}/", $"https://{Good}:443@{{0}}/", $"https://{{0}}/{Good}/", $"https://{{0}}?{Good}", $"https://{{0}}#@{Good}/", $"https://{{0}}\\@{Good}/", $"https://{Good}\\@{{0}}/", $"https://{Good}%40{{0}}/", $"https://{Good}:@{{0}}/",
        $"https://user:pass@{Good}@{{0}}/", " https://{0}/", "https://{0}/ ", "https://{0}\r\nHost: x/", "https:\\\\{0}\\", "HTTPS://{0}/", "javascript:https://{0}/", "https://{0}/../../", "https://{0}/%2e%2e/", "\uFEFFhttps://{0}/", "https://{0}\u2028/", $"https://{Good} .{{0}}/", $"https://[{Good}].{{0}}/",
    ];

    [Fact]
    public async Task No_hostile_address_is_sent_the_token_be_it_signed_for()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        var hostile = _hosts.SelectMany(host => _forms.Select(form => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, host))).Distinct().ToArray();
        random.Shuffle(hostile);
        var count = Math.Min(Math.Max(hostile.Length, 1_000), Cases.Count(300));
        Assert.True(hostile.Length >= 1_000, $"{hostile.Length} addresses");
        using var bench = await TeamsBench.StartAsync();
        var (refused, sent) = (0, 0);
        foreach (var address in hostile.Take(count))
        {
            var message = TeamsBench.Message("how many boats?", $"{++sent}");
            message["serviceUrl"] = address;
            var (status, _) = await bench.SendAsync(System.Text.Encoding.UTF8.GetBytes(message.ToJsonString()), $"Bearer {bench.Microsoft.Token(bench.Time.GetUtcNow(), address)}");
            refused += status == 403 ? 1 : 0;
            Assert.True(status is 403 or 400 or 202, $"{address}: {status}");
        }

        await bench.SettleAsync();
        var withToken = bench.Microsoft.Requests.Where(request => request.Bearer.Length > 0).ToList();
        output.WriteLine($"{count} of {hostile.Length} addresses from seed {seed}: {refused} refused; {withToken.Count} requests carried the token");
        Assert.All(withToken, request => Assert.Equal((Good, "https", true), (request.Address.Host, request.Address.Scheme, request.Address.IsDefaultPort)));
        Assert.All(bench.Microsoft.Requests, request => Assert.True(request.Address.Host == Good || request.Address.Host.StartsWith("login.", StringComparison.Ordinal), request.Address.Host));
        Assert.Equal(count - refused, await bench.Log.CountAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/", true)]
    [InlineData("https://smba.trafficmanager.net/amer", true)]
    [InlineData("https://SMBA.TrafficManager.net/emea/", true)]
    [InlineData("https://eu.botframework.test/", true)]
    [InlineData("https://botframework.test/", false)]
    [InlineData("https://evilbotframework.test/", false)]
    [InlineData("http://smba.trafficmanager.net/amer/", false)]
    [InlineData("http://127.0.0.1:8080/x", true)]
    [InlineData("http://127.0.0.2:8080/x", false)]
    public void Only_named_hosts_are_taken(string address, bool taken) =>
        Assert.Equal(taken, new ServiceHosts([Good, "*.botframework.test", "127.0.0.1"]).TryRead(address, out _));
}
