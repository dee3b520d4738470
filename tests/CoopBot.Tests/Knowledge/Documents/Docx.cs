using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Small DOCX files, written with the library that Word's makers publish, or put together part by part.</summary>
internal static class Docx
{
    public const string ContentTypes = """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    public const string Relations = """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public const string Open = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    public const string Close = "</w:body></w:document>";

    /// <summary>With the style of headings as a Spanish Word names it.</summary>
    public static byte[] Of(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "Ttulo1" },
                new Style(new StyleName { Val = "Secret" }, new StyleRunProperties(new Vanish())) { Type = StyleValues.Character, StyleId = "Secret" });
        }

        return stream.ToArray();
    }

    public static Paragraph Heading(string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = "Ttulo1" }), Run(text));

    public static Paragraph Paragraph(params OpenXmlElement[] runs) => new(runs);

    public static Paragraph Paragraph(string text) => new(Run(text));

    public static Run Run(string text, params OpenXmlElement[] properties)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (properties.Length > 0)
        {
            run.PrependChild(new RunProperties(properties));
        }

        return run;
    }

    /// <summary>A package with this as its main part, and perhaps more parts.</summary>
    public static byte[] Package(string document, params (string Name, byte[] Bytes)[] more) => Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes)),
        ("_rels/.rels", Encoding.UTF8.GetBytes(Relations)),
        ("word/document.xml", Encoding.UTF8.GetBytes(document)),
        .. more,
    ]);

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
