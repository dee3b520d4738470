using System.Net.Sockets;
using CoopBot.Commands;

namespace CoopBot.EndToEnd.Web;

/// <summary>The serve command as a process of its own.</summary>
[Collection(WebChat.Name)]
public sealed class ServeCommandTests(RunningBot other)
{
    private const string Question = "what did the zanzibarian dock cost?";

    [Theory]
    [InlineData("serve")]
    [InlineData]
    public async Task Says_in_one_line_where_it_listens_answers_and_stops_when_told(params string[] command)
    {
        using var program = new ServeProcess([.. command, "--urls", "http://127.0.0.1:0"]);
        var line = await program.LineAsync();
        Assert.Matches(@"^CoopBot listens on http://127\.0\.0\.1:\d+  \(revision [0-9a-f]{16}, \d+ sheets; Ctrl\+C stops\)$", line);

        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(line.Split(' ')[3]) };
        await client.AskAsync(Question);
        var link = await program.LineAsync();
        Assert.Matches(@"^Review the answers: http://127\.0\.0\.1:\d+/admin/sign-in\?key=[0-9a-f]{32}  \(once, within 10 minutes; `admin link` makes another\)$", link);
        program.Terminate();

        var (exitCode, output, errors) = await program.EndAsync();
        Assert.Equal(0, exitCode);
        Assert.Empty(output);
        Assert.Contains("Answered", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibarian", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line_with_the_remedy()
    {
        var url = other.Address.GetLeftPart(UriPartial.Authority);
        using var program = new ServeProcess("serve", "--urls", url);

        var (exitCode, output, errors) = await program.EndAsync();
        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Equal(
            $"CoopBot cannot listen on {url}: another program listens there already. Choose another address with --urls http://127.0.0.1:5081 or the key Urls.",
            errors.TrimEnd());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://192.0.2.1:5081")]
    [InlineData("http://127.0.0.1:5081/path")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("ftp://127.0.0.1:5081")]
    public async Task An_address_it_cannot_listen_on_is_told_in_one_line_with_the_remedy(string url)
    {
        using var program = new ServeProcess("serve", "--urls", url);

        var (exitCode, output, errors) = await program.EndAsync();
        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        var line = Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.StartsWith($"CoopBot cannot listen on {url}: ", line, StringComparison.Ordinal);
        Assert.Contains("--urls", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_privileged_port_is_told_as_such() =>
        Assert.Equal(
            "CoopBot cannot listen on http://127.0.0.1:80: ports below 1024 need a right that this account does not have. Choose another address with --urls http://127.0.0.1:5081 or the key Urls.",
            ServeCommand.NotListening("http://127.0.0.1:80", new SocketException((int)SocketError.AccessDenied)));
}
