using System.Net;
using CoopBot.Admin.SignIn;

namespace CoopBot.Admin;

/// <summary>Whether the admin pages are served where CoopBot listens. Where nobody could sign in safely they are not there at all.</summary>
internal static class AdminGate
{
    /// <summary>Why they are not served, in one line; empty when they are.</summary>
    public static string Closed(AdminOptions options, IReadOnlyCollection<string> urls) => options.SignIn switch
    {
        SignInWay.Off => "The admin pages are off (Admin:SignIn).",
        SignInWay.Link when !urls.All(IsLoopback) =>
            "The admin pages are off: CoopBot listens beyond this machine. Set Admin:SignIn to Discord or Entra, or listen on http://127.0.0.1 only.",
        SignInWay.Discord or SignInWay.Entra when !Trustworthy(options.Address) && !urls.All(url => Trustworthy(url)) =>
            "The admin pages are off: browsers keep a session over https only. Listen on https, or set Admin:Address to the https address of the proxy before CoopBot.",
        _ => "",
    };

    private static bool Trustworthy(string address) => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || IsLoopback(address);

    /// <summary>Not by <see cref="Uri"/>: Kestrel also takes hosts such as "*" and "+".</summary>
    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
