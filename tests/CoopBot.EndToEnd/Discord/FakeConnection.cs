using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The platform's end of one gateway connection.</summary>
internal sealed class FakeConnection(WebSocket socket, bool compressed) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly MemoryStream _packed = new();
    private ZLibStream? _zlib;

    public async Task SendAsync(JsonObject frame)
    {
        await _sending.WaitAsync();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
            if (compressed)
            {
                _zlib ??= new ZLibStream(_packed, CompressionLevel.Fastest);
                _zlib.Write(bytes);
                _zlib.Flush();
                bytes = _packed.ToArray();
                _packed.SetLength(0);
            }

            await socket.SendAsync(bytes, compressed ? WebSocketMessageType.Binary : WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException or IOException)
        {
            // The other side is gone; what it missed is replayed when it resumes.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Null when the other side closes or breaks off.</summary>
    public async Task<JsonObject?> ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += part.Count;
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                if (part.EndOfMessage)
                {
                    return JsonNode.Parse(buffer.AsSpan(0, length)) as JsonObject;
                }
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            return null;
        }
    }

    public async Task CloseAsync(int code)
    {
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, "", CancellationToken.None);
        }
        catch (Exception error) when (error is WebSocketException or InvalidOperationException or IOException)
        {
            // It was closed already.
        }
    }

    public void Abort() => socket.Abort();

    /// <summary>The semaphore is left: a send still under way must be able to give it back.</summary>
    public void Dispose() => _packed.Dispose();
}
