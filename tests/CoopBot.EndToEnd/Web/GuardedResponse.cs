namespace CoopBot.EndToEnd.Web;

/// <summary>What every response must say to the browser, whatever it is a response to.</summary>
internal static class GuardedResponse
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AssertGuarded(this HttpResponseMessage response)
    {
        Assert.Equal(Policy, Value("Content-Security-Policy"));
        Assert.Equal("nosniff", Value("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Value("Referrer-Policy"));
        Assert.Equal("same-origin", Value("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Value("Cross-Origin-Resource-Policy"));
        Assert.False(response.Headers.Contains("Server"), "the server names itself");

        string Value(string name) => Assert.Single(response.Headers.GetValues(name));
    }
}
