using System.Text;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Packages made to do harm.</summary>
internal static class HostileDocx
{
    public static IEnumerable<(string Kind, Func<Random, byte[]> Make)> All =>
    [
        ("docx, bomb of one part", random => Docx.Package(Docx.Open + new string(' ', random.Next(4, 45) * 1_000_000) + Docx.Close)),
        ("docx, bomb of many parts", random => Docx.Package(Docx.Open + Docx.Close, [.. Enumerable.Range(0, random.Next(20, 60)).Select(i => ($"word/media/{i}.bin", new byte[1_000_000]))])),
        ("docx, many parts", random => Docx.Package(Docx.Open + Docx.Close, [.. Enumerable.Range(0, random.Next(2_000, 5_000)).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))])),
        ("docx, package in package", random => Enumerable.Range(0, random.Next(2, 30)).Aggregate(Sound(random), (inner, _) => Docx.Zip([("word/document.xml", inner)]))),
        ("docx, sizes that lie", Lying),
        ("docx, billion laughs", random => Docx.Package(Laughs(random.Next(5, 60)) + Docx.Open + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>" + Docx.Close)),
        ("docx, entity of the system", _ => Docx.Package("<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Docx.Open + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + Docx.Close)),
        ("docx, bomb in its types", random => Docx.Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes(Laughs(9) + $"<Types>&a{random.Next(9)};</Types>")), ("_rels/.rels", [])])),
        ("docx, nested deeply", random => Docx.Package(Docx.Open + Repeat(Element(random), random.Next(10_000, 65_000)))),
        ("docx, nested deeply and closed", random => Docx.Package(Docx.Open + Repeat("<w:sdt><w:sdtContent>", 32_000) + Repeat("</w:sdtContent></w:sdt>", 32_000) + Docx.Close + new string(' ', random.Next(9)))),
        ("docx, deep styles", random => DeepStyles(random.Next(1_000, 65_000))),
        ("docx, one long paragraph", random => Docx.Package($"{Docx.Open}<w:p><w:r><w:t>{Noise(random, 2_000_000)}</w:t></w:r></w:p>{Docx.Close}")),
        ("docx, truncated", random => Sound(random) is var bytes ? bytes[..random.Next(1, bytes.Length)] : []),
        ("docx, bits turned", random => Turned(Sound(random), random)),
        ("docx, rubbish", random => [(byte)'P', (byte)'K', 3, 4, .. Rubbish(random)]),
        ("docx, macro", random => Docx.Package(Docx.Open + Docx.Close, ("word/vbaProject.bin", Rubbish(random)))),
        ("docx, paths out of the package", random => Docx.Package(Docx.Open + Docx.Close, ("../../../../coopbot-out", Rubbish(random)), ("/etc/coopbot", []))),
        ("docx, parts twice", random => Docx.Package(Docx.Open + Docx.Close, ("word/document.xml", Rubbish(random)))),
        ("docx, relations to elsewhere", _ => Docx.Package(Docx.Open + "<w:p/>" + Docx.Close, ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Elsewhere)))),
        ("docx, nothing in it", _ => Docx.Zip([])),
    ];

    private static byte[] StyleRelation => Encoding.UTF8.GetBytes(Elsewhere
        .Replace("attachedTemplate", "styles", StringComparison.Ordinal)
        .Replace("http://127.0.0.1:1/x.dotm\" TargetMode=\"External", "styles.xml", StringComparison.Ordinal));

    private const string Elsewhere = """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:1/x.dotm" TargetMode="External"/></Relationships>
        """;

    /// <summary>The library reads styles by recursion. The noise keeps the whole from looking like a bomb.</summary>
    public static byte[] DeepStyles(int depth)
    {
        var noise = new byte[100_000];
        new Random(depth).NextBytes(noise);
        var styles = $"<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style>{Repeat("<w:x>", depth)}{Repeat("</w:x>", depth)}</w:style></w:styles>";
        return Docx.Zip(
        [
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(Docx.ContentTypes.Replace("</Types>", "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>", StringComparison.Ordinal))),
            ("_rels/.rels", Encoding.UTF8.GetBytes(Docx.Relations)),
            ("word/document.xml", Encoding.UTF8.GetBytes(Docx.Open + "<w:p><w:r><w:t>Zyx.</w:t></w:r></w:p>" + Docx.Close)),
            ("word/_rels/document.xml.rels", StyleRelation),
            ("word/styles.xml", Encoding.UTF8.GetBytes(styles)),
            ("word/media/noise.bin", noise),
        ]);
    }

    public static byte[] Turned(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 40); times > 0; times--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    }

    public static byte[] Rubbish(Random random)
    {
        var bytes = new byte[random.Next(1, 50_000)];
        random.NextBytes(bytes);
        return bytes;
    }

    public static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static byte[] Sound(Random random) => Docx.Of(Docx.Heading("Zyx"), Docx.Paragraph($"Qwv {Noise(random, 2_000)}."));

    private static string Noise(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'z')));

    private static string Element(Random random) => new[] { "<w:p>", "<w:r>", "<w:sdt>", "<w:tbl>", "<w:p><w:r>", "<x>" }[random.Next(6)];

    private static string Laughs(int width) =>
        $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">{string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{Repeat($"&a{i - 1};", width)}\">"))}]>";

    /// <summary>Every part of the directory says that it is one byte long.</summary>
    private static byte[] Lying(Random random)
    {
        var bytes = Docx.Package(Docx.Open + new string(' ', random.Next(20, 40) * 1_000_000) + Docx.Close);
        for (var i = 0; i + 28 < bytes.Length; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual("PK\x1\x2"u8))
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(i + 24), 1);
            }
        }

        return bytes;
    }
}
