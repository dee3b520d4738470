using System.Net.WebSockets;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>Opens a socket. Whatever goes wrong is a <see cref="WebSocketException"/> or an <see cref="IOException"/>.</summary>
internal delegate Task<WebSocket> GatewayDialer(Uri address, CancellationToken cancellationToken);
