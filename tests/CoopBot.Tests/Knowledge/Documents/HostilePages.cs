using System.Text;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Pages and plain texts made to do harm.</summary>
internal static class HostilePages
{
    private static readonly string[] _soup =
    [
        "<b>", "</b>", "<i>", "</p>", "<p>", "<table>", "<tr>", "<td>", "</table>", "<a href=x>", "<select>", "<option>", "<svg>", "<math>", "<foreignObject>", "<template>", "</template>", "<h1>", "</h6>",
        "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&", "<", ">", "\"", "'", "=", "/", "<title>", "<textarea>", "<plaintext",
        "\0", "\uFFFE", "\u202E", "\uD83D", "e\u0301", "zyx qwv ", "<frameset>", "<body>", "</body>", "</html>", "<input hidden", "style=display:none", "<br/>", "<dialog open>", "<nobr>", "<isindex>",
    ];

    public static IEnumerable<(string Kind, Func<Random, string> Ending, Func<Random, byte[]> Make)> All =>
    [
        ("html, nested deeply", _ => "html", random => Text(HostileDocx.Repeat(Element(random), random.Next(20_000, 100_000)) + "x")),
        ("html, formatting that is taken up again and again", _ => "html", random => Text(HostileDocx.Repeat("<b><p>", random.Next(20_000, 100_000)) + "x")),
        ("html, tables inside out", _ => "html", random => Text(HostileDocx.Repeat("<a><table>x", random.Next(10_000, 60_000)))),
        ("html, nine megabytes", _ => "html", random => Filled($"<h2>zyx</h2><p>qwv {random.Next()} <b>zyx</b>.</p>\n")),
        ("html, nine megabytes of line breaks", _ => "htm", _ => Filled("<br>x")),
        ("html, attributes", _ => "html", random => Text($"<p {string.Join(' ', Enumerable.Range(0, random.Next(10_000, 400_000)).Select(i => $"a{i}=1"))}>x")),
        ("html, the same attribute", _ => "html", random => Text($"<p {HostileDocx.Repeat("a=1 ", random.Next(10_000, 900_000))}>x")),
        ("html, entities", _ => "html", random => Text(HostileDocx.Repeat("&CounterClockwiseContourIntegral;&#x1F6A4;", random.Next(1_000, 100_000)))),
        ("html, a comment without end", _ => "html", random => Text("zyx<!--" + HostileDocx.Repeat("<!-- --", random.Next(1_000, 900_000)))),
        ("html, a script without end", _ => "html", random => Text("zyx<script>" + HostileDocx.Repeat("<!--<script>", random.Next(1_000, 600_000)))),
        ("html, drawings in formulas in drawings", _ => "html", random => Text(HostileDocx.Repeat("<svg><foreignObject><math><mi>", random.Next(1_000, 20_000)))),
        ("html, templates in templates", _ => "html", random => Text(HostileDocx.Repeat("<template>", random.Next(1_000, 60_000)))),
        ("html, a soup of tags", _ => "html", random => Text(string.Concat(Enumerable.Range(0, random.Next(10, 20_000)).Select(_ => _soup[random.Next(_soup.Length)])))),
        ("html, XML bomb", _ => "html", _ => Text("<!DOCTYPE x [<!ENTITY a0 \"ha\"><!ENTITY a1 \"&a0;&a0;&a0;\">]><p>&a1;</p>")),
        ("html, scripts and frames", _ => "html", _ => Text("<script>while(true){}</script><iframe src=http://127.0.0.1:1></iframe><img src=x onerror='while(1);'><meta http-equiv=refresh content=0><p>Zyx qwv.</p>")),
        ("rubbish", Ending, random => HostileDocx.Rubbish(random)),
        ("empty", Ending, _ => []),
        ("NUL bytes", Ending, random => Text($"Zyx{HostileDocx.Repeat("\0", random.Next(1, 1_000))}qwv")),
        ("Latin-1", Ending, _ => Encoding.Latin1.GetBytes("Zyx qwv ñandú más über.")),
        ("UTF-16", Ending, random => Wide(random, Encoding.Unicode)),
        ("UTF-16, big end first", Ending, random => Wide(random, Encoding.BigEndianUnicode)),
        ("UTF-16, cut in the middle", _ => "txt", _ => [0xFF, 0xFE, (byte)'Z', 0, 0x3D, 0xD8, 1]),
        ("UTF-8 with bad bytes", Ending, random => HostileDocx.Turned(Text(HostileDocx.Repeat("Zyx ñandú qwv. ", 50)), random)),
        ("txt, one line of nine megabytes", _ => "txt", _ => Text(new string('z', 9_000_000))),
        ("txt, sentences of nine megabytes", _ => "txt", random => Filled($"Zyx {random.Next()} qwv. ")),
        ("txt, nine megabytes of line ends", _ => "txt", random => Filled(random.Next(2) == 0 ? "\n" : "z\n\n")),
        ("txt, full stops", _ => "txt", random => Text(HostileDocx.Repeat(random.Next(2) == 0 ? "." : ". A", random.Next(1_000, 3_000_000)))),
        ("txt, accents without letters", _ => "txt", random => Text("z" + HostileDocx.Repeat("\u0301\u0327", random.Next(1_000, 100_000)))),
        ("txt, directions of writing", _ => "txt", random => Text(HostileDocx.Repeat("\u202Ezyx\u2066qwv\u200F", random.Next(1, 10_000)))),
        ("more than ten megabytes", Ending, _ => new byte[11_000_000]),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Filled(string piece) => Text(HostileDocx.Repeat(piece, 9_000_000 / piece.Length));

    private static string Ending(Random random) => new[] { "html", "htm", "txt", "docx", "pdf" }[random.Next(5)];

    private static string Element(Random random) => new[] { "<div>", "<b>", "<blockquote>", "<ul><li>", "<font>", "<svg>", "<span>", "<x>" }[random.Next(8)];

    private static byte[] Wide(Random random, Encoding encoding) =>
        [.. random.Next(2) == 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes("Zyx qwv ñandú más über, and so on and on.")];
}
