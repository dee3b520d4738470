using System.IO.Compression;
using System.Text;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>PDF files made to do harm.</summary>
internal static class HostilePdf
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";

    public static IEnumerable<(string Kind, Func<Random, byte[]> Make)> All =>
    [
        ("pdf, truncated", random => Sound is var bytes ? bytes[..random.Next(1, bytes.Length)] : []),
        ("pdf, truncated, with an end", random => Sound is var bytes ? [.. bytes[..random.Next(9, bytes.Length)], .. "\n%%EOF"u8] : []),
        ("pdf, bits turned", random => HostileDocx.Turned(Sound, random)),
        ("pdf, rubbish in its clothes", random => [.. "%PDF-1.7\n"u8, .. HostileDocx.Rubbish(random), .. "\n%%EOF"u8]),
        ("pdf, pages that are their own parents", _ => Pdf.FileOf([Catalog, "<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>"])),
        ("pdf, pages in a circle", _ => Pdf.FileOf([Catalog, "<< /Type /Pages /Count 9 /Kids [3 0 R 3 0 R] >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"])),
        ("pdf, a table that comes before itself", random => Pdf.FileOf([Catalog, "<< /Type /Pages /Count 0 /Kids [] >>"], $"/Prev {random.Next(0, 200)}")),
        ("pdf, lists in lists", random => Pdf.FileOf([Catalog, $"<< /Type /Pages /Count 1 /Kids {new string('[', random.Next(1_000, 200_000))} >>"])),
        ("pdf, a form that draws itself", _ => Page("/X Do ", "/XObject << /X 6 0 R >>", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 6 >>\nstream\n/X Do \nendstream")),
        ("pdf, bomb of text", random => Page(Deflated(HostileDocx.Repeat("(zyx qwv zyx qwv) Tj T* ", random.Next(500_000, 2_000_000)), "BT /F1 9 Tf 9 TL 9 9 Td ", " ET"), filter: "/Filter /FlateDecode")),
        ("pdf, bomb in bombs", _ => Page(Deflated(Deflated(new string(' ', 90_000_000))), filter: "/Filter [/FlateDecode /FlateDecode]")),
        ("pdf, a million words on one spot", random => Page(Deflated(HostileDocx.Repeat("(z) Tj ", random.Next(50_000, 300_000)), "BT /F1 9 Tf 0 0 0 0 0 0 Tm ", " ET"), filter: "/Filter /FlateDecode")),
        ("pdf, script and launch", _ => Pdf.FileOf(["<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> /Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (while\\(1\\);) >>] >> >> >>", "<< /Type /Pages /Count 0 /Kids [] >>"])),
        ("pdf, under lock", _ => Pdf.FileOf([Catalog, "<< /Type /Pages /Count 0 /Kids [] >>", "<< /Filter /Standard /V 2 /R 3 /Length 128 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) /P -44 >>"], "/Encrypt 3 0 R")),
        ("pdf, a thousand million pages", _ => Pdf.FileOf([Catalog, "<< /Type /Pages /Count 2147483647 /Kids [] >>"])),
        ("pdf, many pages", random => Pdf.Of([.. Enumerable.Range(0, random.Next(100, 2_000)).Select(i => $"Zyx {i} qwv.")])),
    ];

    private static byte[] Sound => Pdf.Of("Zyx qwv zyx qwv.", "Qwv zyx qwv zyx.");

    private static byte[] Page(string content, string resources = "", string more = "null", string filter = "") => Pdf.FileOf(
    [
        Catalog,
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>",
        $"<< /Length {content.Length} {filter} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        more,
    ]);

    private static string Deflated(string text, string before = "", string after = "")
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(before + text + after));
        }

        return Encoding.Latin1.GetString(stream.ToArray());
    }
}
