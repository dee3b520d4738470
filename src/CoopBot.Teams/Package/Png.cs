using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CoopBot.Teams.Package;

/// <summary>Writes a picture as PNG (https://www.w3.org/TR/png-3/): header, one compressed run of rows, end.</summary>
internal static class Png
{
    private const byte ColorWithAlpha = 6;

    /// <param name="pixels">Red, green, blue, alpha of each pixel, row by row.</param>
    public static byte[] Of(int size, ReadOnlySpan<byte> pixels)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        (header[8], header[9]) = (8, ColorWithAlpha);
        Chunk(png, "IHDR", header);
        using var rows = new MemoryStream();
        using (var zip = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < size; row++)
            {
                // Each row begins with its filter: none.
                zip.WriteByte(0);
                zip.Write(pixels.Slice(row * size * 4, size * 4));
            }
        }

        Chunk(png, "IDAT", rows.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        var named = (byte[])[.. Encoding.ASCII.GetBytes(type), .. data];
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        png.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
            }
        }

        return ~crc;
    }
}
