using System.Text;

namespace CoopBot.Extraction;

/// <summary>Makes text of bytes that do not say how they were written, or do not say the truth.</summary>
internal static class TextDecoder
{
    /// <summary>The mark at the beginning decides; without one UTF-8 if it is sound, UTF-16 if every other byte is zero, else what Windows wrote in the West.</summary>
    /// <returns>False for bytes that are no text.</returns>
    public static bool TryDecode(byte[] bytes, out string text)
    {
        var encodings = Marked(bytes) is { } marked ? [marked]
            : HalfZero(bytes) is { } wide ? [wide]
            : new[] { Strict(Encoding.UTF8), CodePagesEncodingProvider.Instance.GetEncoding(1252)! };
        foreach (var encoding in encodings)
        {
            try
            {
                text = encoding.GetString(bytes).TrimStart('\uFEFF');
                return !text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
            }
            catch (DecoderFallbackException)
            {
                // The next one, then.
            }
        }

        text = "";
        return false;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? Strict(Encoding.UTF8)
        : bytes.StartsWith(Encoding.UTF32.Preamble) ? Strict(Encoding.UTF32)
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? Strict(Encoding.Unicode)
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Strict(Encoding.BigEndianUnicode)
        : null;

    private static Encoding? HalfZero(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        var looked = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        for (var i = 0; i < looked.Length; i += 2)
        {
            even += looked[i] == 0 ? 1 : 0;
            odd += looked[i + 1] == 0 ? 1 : 0;
        }

        // Latin letters leave a zero in nearly every pair, and always on the same side.
        return odd * 10 > looked.Length * 4 && even == 0 ? Strict(Encoding.Unicode)
            : even * 10 > looked.Length * 4 && odd == 0 ? Strict(Encoding.BigEndianUnicode)
            : null;
    }

    private static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
