namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>The address of a gateway, as the platform names it.</summary>
internal static class GatewayAddress
{
    private const string Query = "?v=10&encoding=json&compress=zlib-stream";

    /// <summary>False unless it is wss, or ws on this machine: the token goes there.</summary>
    public static bool TryRead(string? text, out Uri address)
    {
        address = null!;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var read)
            || !(read.Scheme == Uri.UriSchemeWss || (read.Scheme == Uri.UriSchemeWs && read.IsLoopback))
            || read.UserInfo.Length > 0)
        {
            return false;
        }

        address = new Uri(read.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/" + Query);
        return true;
    }
}
