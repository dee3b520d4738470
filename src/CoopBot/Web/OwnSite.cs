using Microsoft.Net.Http.Headers;

namespace CoopBot.Web;

/// <summary>Tells a form sent from our own page from one that another site had the browser send.</summary>
internal static class OwnSite
{
    /// <summary>
    /// Sec-Fetch-Site where the browser sends it (https or localhost only), and Origin where it names an origin. A program
    /// that is no browser sends neither and carries nobody's rights, so it may ask.
    /// </summary>
    public static bool Sent(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin switch
        {
            "" => true,

            // A browser hides the origin from a page without referrer; then only Sec-Fetch-Site can vouch for it.
            "null" => site == "same-origin",

            // The scheme is left out: behind a proxy that ends TLS ours is http where the browser saw https.
            _ => Uri.TryCreate(origin, UriKind.Absolute, out var address)
                && string.Equals(address.Authority, Authority(request, address), StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The host the browser asked for, written as the origin writes it: without the scheme's usual port.</summary>
    private static string Authority(HttpRequest request, Uri origin) =>
        Uri.TryCreate($"{origin.Scheme}://{request.Host.Value}", UriKind.Absolute, out var asked) ? asked.Authority : "";
}
