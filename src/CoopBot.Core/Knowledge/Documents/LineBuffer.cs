using System.Buffers;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Cuts a stream of bytes into lines, none longer than it may be: a longer one comes in pieces.</summary>
internal sealed class LineBuffer
{
    /// <summary>More than a block takes, every character written as an escape.</summary>
    private const int Longest = 16 * TextBlock.LongestText;

    private readonly ArrayBufferWriter<byte> _line = new();

    public delegate bool Taker(ReadOnlySpan<byte> line);

    /// <returns>False when the taker wants no more.</returns>
    public bool Add(ReadOnlySpan<byte> piece, Taker take)
    {
        while (piece.Length > 0)
        {
            var end = piece.IndexOf((byte)'\n');
            var part = end < 0 ? piece : piece[..end];
            part = part[..Math.Min(part.Length, Longest - _line.WrittenCount)];
            _line.Write(part);
            if (part.Length == end || _line.WrittenCount == Longest)
            {
                if (!Rest(take))
                {
                    return false;
                }
            }

            piece = piece[(part.Length + (part.Length == end ? 1 : 0))..];
        }

        return true;
    }

    /// <summary>What stands behind the last line end.</summary>
    public bool Rest(Taker take)
    {
        var goOn = take(_line.WrittenSpan);
        _line.ResetWrittenCount();
        return goOn;
    }
}
