using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>One socket with its inflater. One reads, several may send.</summary>
internal sealed class GatewayConnection(WebSocket socket, SendBudget budget, TimeProvider time) : IDisposable
{
    /// <summary>Bytes. READY of a bot in many servers is the longest message there is.</summary>
    private const int LargestMessage = 32 * 1024 * 1024;

    private static readonly TimeSpan _farewell = TimeSpan.FromSeconds(2);

    private readonly Inflater _inflater = new();
    private readonly Turnstile _sending = new();
    private readonly byte[] _buffer = new byte[16 * 1024];

    /// <summary>Never throws for what the other side does.</summary>
    public async Task<Received> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var message = await WholeMessageAsync(cancellationToken);
            if (message is null)
            {
                return new Received.Closed((int?)socket.CloseStatus ?? 0);
            }

            return Frame.TryRead(message, out var frame) ? new Received.Whole(frame) : new Received.Garbage();
        }
        catch (WebSocketException)
        {
            return new Received.Closed((int?)socket.CloseStatus ?? 0);
        }
        catch (IOException)
        {
            return new Received.Closed(0);
        }
        catch (InvalidDataException)
        {
            // After a fault the compressed stream cannot be read any further.
            return new Received.Closed(0);
        }
        catch (ObjectDisposedException)
        {
            return new Received.Closed(0);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Aborted by us while it waited.
            return new Received.Closed(0);
        }
    }

    /// <summary>False when the socket no longer takes anything.</summary>
    public async Task<bool> SendAsync<T>(int op, T data, JsonTypeInfo<Outgoing<T>> type, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new Outgoing<T>(op, data), type);
        await budget.EnterAsync(beat: op == Op.Heartbeat, cancellationToken);
        await _sending.EnterAsync(cancellationToken);
        try
        {
            await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _sending.Leave();
        }
    }

    /// <summary>Without a word: the session can be taken up again.</summary>
    public void Abort() => socket.Abort();

    /// <summary>Says goodbye, so that the bot is seen to be gone at once; the session ends when the other side has said so too, or does not for two seconds.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_farewell, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, either.Token);
            await Task.Delay(_farewell, time, cancellationToken);
            socket.Abort();
        }
        catch (Exception error) when (error is WebSocketException or IOException or InvalidOperationException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        _inflater.Dispose();
    }

    /// <summary>Null when the other side closes.</summary>
    private async Task<byte[]?> WholeMessageAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(_buffer, 0, part.Count);
            if (message.Length > LargestMessage)
            {
                throw new InvalidDataException("A gateway message is too long.");
            }

            if (!part.EndOfMessage)
            {
                continue;
            }

            if (part.MessageType == WebSocketMessageType.Text)
            {
                return message.ToArray();
            }

            // A compressed message may come in several pieces; the flush marks its end.
            if (Inflater.IsWhole(message.GetBuffer().AsSpan(0, (int)message.Length)))
            {
                return _inflater.Inflate(message.ToArray(), LargestMessage);
            }
        }
    }
}
