using System.IO.Compression;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>
/// Unpacks zlib-stream: one compressed stream for a whole connection, flushed at the end of each message.
/// (https://discord.com/developers/docs/events/gateway#transport-compression)
/// </summary>
internal sealed class Inflater : IDisposable
{
    private static readonly byte[] _flushed = [0, 0, 0xFF, 0xFF];

    private readonly Feed _feed = new();
    private readonly ZLibStream _stream;

    public Inflater() => _stream = new ZLibStream(_feed, CompressionMode.Decompress);

    /// <summary>Whether a message ends here.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> message) => message.EndsWith(_flushed);

    /// <param name="most">Bytes; a bomb is not unpacked further.</param>
    /// <exception cref="InvalidDataException">Not what the stream can go on with, or longer than is taken.</exception>
    public byte[] Inflate(ReadOnlyMemory<byte> message, int most)
    {
        _feed.Give(message);
        using var inflated = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = _stream.Read(buffer)) > 0;)
        {
            inflated.Write(buffer, 0, read);
            if (inflated.Length > most)
            {
                throw new InvalidDataException("A gateway message is too long.");
            }
        }

        return inflated.ToArray();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _feed.Dispose();
    }

    /// <summary>Gives out what it was given last, and seems to end there until more is given.</summary>
    private sealed class Feed : Stream
    {
        private ReadOnlyMemory<byte> _left;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Give(ReadOnlyMemory<byte> message) => _left = message;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var given = Math.Min(buffer.Length, _left.Length);
            _left.Span[..given].CopyTo(buffer);
            _left = _left[given..];
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
