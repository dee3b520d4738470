using System.Net.WebSockets;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>Opens real sockets.</summary>
internal static class Dialing
{
    public static async Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            // The gateway has heartbeats of its own.
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            await socket.ConnectAsync(address, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
