using System.IO.Compression;
using System.Net.WebSockets;
using System.Text.Json;

namespace CoopBot.Tests.Discord;

/// <summary>A socket whose other end is a test. What is sent arrives after a while, in order; or never, once it is half open.</summary>
internal sealed class VirtualSocket(VirtualTime time, Func<TimeSpan> delay, Action<VirtualSocket, JsonElement> received, Action<VirtualSocket> ended) : WebSocket
{
    private readonly Queue<(byte[] Bytes, int Close)> _arrived = new();
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _zlib = null!;
    private TaskCompletionSource? _waiting;
    private WebSocketCloseStatus? _closed;
    private TimeSpan _lastArrival;
    private bool _over;
    private int _offset;

    public VirtualSocket(VirtualTime time, Func<TimeSpan> delay, Action<VirtualSocket, JsonElement> received, Action<VirtualSocket> ended, CompressionLevel level)
        : this(time, delay, received, ended) => _zlib = new ZLibStream(_packed, level);

    /// <summary>True: nothing gets through any more, and neither side is told.</summary>
    public bool HalfOpen { get; set; }

    public bool AckLost { get; set; }

    public override WebSocketCloseStatus? CloseStatus => _closed;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => _over ? WebSocketState.Aborted : _closed is null ? WebSocketState.Open : WebSocketState.CloseReceived;

    public override string? SubProtocol => null;

    /// <summary>From the platform to CoopBot.</summary>
    public void Give(object frame)
    {
        _zlib.Write(JsonSerializer.SerializeToUtf8Bytes(frame));
        _zlib.Flush();
        var bytes = _packed.ToArray();
        _packed.SetLength(0);
        Arrive(bytes, 0);
    }

    /// <summary>Bytes as they are.</summary>
    public void GiveRaw(byte[] bytes) => Arrive(bytes, 0);

    /// <param name="code">0: the connection is reset.</param>
    public void GiveClose(int code) => Arrive([], code == 0 ? -1 : code);

    public override void Abort()
    {
        if (!_over)
        {
            _over = true;
            _waiting?.TrySetResult();
            ended(this);
        }
    }

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        Abort();
        return Task.CompletedTask;
    }

    public override void Dispose() => Abort();

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (!_over && _arrived.Count == 0)
        {
            _waiting = new TaskCompletionSource();
            await _waiting.Task.WaitAsync(cancellationToken);
        }

        if (_over || _arrived.Peek().Close < 0)
        {
            _over = true;
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }

        var (bytes, close) = _arrived.Peek();
        if (close > 0)
        {
            _closed = (WebSocketCloseStatus)close;
            return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }

        var count = Math.Min(buffer.Length, bytes.Length - _offset);
        bytes.AsSpan(_offset, count).CopyTo(buffer.Span);
        _offset += count;
        var whole = _offset == bytes.Length;
        if (whole)
        {
            _arrived.Dequeue();
            _offset = 0;
        }

        return new ValueWebSocketReceiveResult(count, WebSocketMessageType.Binary, whole);
    }

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var result = await ReceiveAsync(buffer.AsMemory(), cancellationToken);
        return new WebSocketReceiveResult(result.Count, result.MessageType, result.EndOfMessage);
    }

    public override ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        if (_over)
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }

        var frame = JsonDocument.Parse(buffer).RootElement.Clone();
        time.After(delay(), () =>
        {
            if (!HalfOpen && !_over)
            {
                received(this, frame);
            }
        });
        return ValueTask.CompletedTask;
    }

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        SendAsync(buffer.AsMemory(), messageType, endOfMessage, cancellationToken).AsTask();

    private void Arrive(byte[] bytes, int close)
    {
        // In order, as TCP has it.
        var at = time.Elapsed + delay();
        _lastArrival = at > _lastArrival ? at : _lastArrival;
        time.After(_lastArrival - time.Elapsed, () =>
        {
            if (!HalfOpen && !_over)
            {
                _arrived.Enqueue((bytes, close));
                _waiting?.TrySetResult();
            }
        });
    }
}
