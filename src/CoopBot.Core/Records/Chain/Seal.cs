using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Records.Privacy;

namespace CoopBot.Core.Records.Chain;

/// <summary>The HMAC that ties a link to all links before it.</summary>
internal static class Seal
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    // Numbers, and the lengths before the texts.
    private const int Numbers = 16 + 12;

    /// <summary>What the first link follows.</summary>
    public static byte[] None { get; } = new byte[Length];

    /// <param name="before">The mac of the link before.</param>
    public static void Write(
        LogKey key,
        ReadOnlySpan<byte> before,
        long link,
        string table,
        long row,
        string act,
        string at,
        ReadOnlySpan<byte> digest,
        Span<byte> mac)
    {
        var most = Numbers + before.Length + digest.Length + Encoding.UTF8.GetMaxByteCount(table.Length + act.Length + at.Length);
        var said = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        before.CopyTo(said);
        BinaryPrimitives.WriteInt64LittleEndian(said[before.Length..], link);
        BinaryPrimitives.WriteInt64LittleEndian(said[(before.Length + 8)..], row);
        var end = before.Length + 16;
        end += Append(said[end..], table);
        end += Append(said[end..], act);
        end += Append(said[end..], at);
        digest.CopyTo(said[end..]);
        key.Seal(said[..(end + digest.Length)], mac);
    }

    /// <summary>With its length before it, so that no two texts run together to the same bytes.</summary>
    private static int Append(Span<byte> to, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, to[4..]);
        BinaryPrimitives.WriteInt32LittleEndian(to, length);
        return 4 + length;
    }
}
