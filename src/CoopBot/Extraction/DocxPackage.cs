using System.IO.Compression;
using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Extraction;

/// <summary>Looks at a DOCX from outside, before anything of it is unpacked.</summary>
internal static class DocxPackage
{
    private const int MostEntries = 2_000;

    private const long MostUnpacked = 50_000_000;

    private const long MostDensely = 100;

    /// <summary>The first bytes of Microsoft's older container: what Word wrote before 2007, and still writes with a password.</summary>
    private static ReadOnlySpan<byte> OlderContainer => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What the directory says; the unpacking itself stops where an entry is longer than it says there.</summary>
    public static Refusal Check(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(OlderContainer))
        {
            return Refusal.Protected;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                return Refusal.TooManyEntries;
            }

            var unpacked = zip.Entries.Sum(entry => (decimal)entry.Length);
            return unpacked > MostUnpacked || zip.Entries.Any(IsTooMuchText) ? Refusal.TooMuchUnpacked
                : unpacked > MostDensely * bytes.Length ? Refusal.TooDenselyPacked
                : zip.Entries.Any(IsMacro) ? Refusal.Macros
                : Refusal.None;
        }
        catch (InvalidDataException)
        {
            return Refusal.Broken;
        }
    }

    private static bool IsTooMuchText(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && entry.Length > DocxBlocks.MostCharacters;

    private static bool IsMacro(ZipArchiveEntry entry)
    {
        if (entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var types = new StreamReader(entry.Open());
        return types.ReadToEnd() is var text && (text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || text.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));
    }
}
