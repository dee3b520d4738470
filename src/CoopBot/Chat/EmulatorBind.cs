using CoopBot.Teams;
using CoopBot.Web;

namespace CoopBot.Chat;

/// <summary>The test client of Teams sends no tokens: whoever reaches the port could ask as anybody.</summary>
internal static class EmulatorBind
{
    /// <returns>Why it cannot be served so; empty when it can.</returns>
    public static string Fault(TeamsOptions options, IConfiguration configuration)
    {
        if (!options.Emulator)
        {
            return "";
        }

        var open = WebHost.Urls(configuration)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""))
            .FirstOrDefault(url => !IsLoopback(url));
        return open is null
            ? ""
            : $"Teams:Emulator is true, and CoopBot would listen on {open}, which other machines can reach: listen on http://127.0.0.1:5080 (Urls), or set Teams:Emulator to false.";
    }

    /// <summary>"http://*:80" and "http://+:80" are all addresses of the machine, and no address at all.</summary>
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback && address.Scheme is "http" or "https";
}
