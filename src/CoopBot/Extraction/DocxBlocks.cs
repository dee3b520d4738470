using System.Text;
using System.Xml;
using CoopBot.Core.Knowledge.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CoopBot.Extraction;

/// <summary>The body of a DOCX, paragraph by paragraph: what is hidden, deleted or said twice for older programs is passed over. A heading is a place.</summary>
internal sealed class DocxBlocks(DocxStyles styles, BlockWriter writer)
{
    public const long MostCharacters = 10_000_000;

    /// <summary>A text box stands inside a paragraph and has paragraphs of its own.</summary>
    private readonly Stack<Paragraph> _paragraphs = new();
    private readonly Stack<bool> _hiddenRuns = new();
    private int _passOver;
    private int _inParagraphProperties;

    public static Refusal Write(byte[] bytes, BlockWriter writer)
    {
        if (DocxPackage.Check(bytes) is not Refusal.None and var refusal)
        {
            return refusal;
        }

        try
        {
            // Without the limit a part of 1.5 MB has been seen to take 3.7 GB.
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (document.MainDocumentPart is not { } main)
            {
                return Refusal.Broken;
            }

            using var reader = OpenXmlReader.Create(main);
            new DocxBlocks(new DocxStyles(main.StyleDefinitionsPart), writer).Read(reader);
            return Refusal.None;
        }
        catch (Exception error) when (error is OpenXmlPackageException or XmlException or IOException or FormatException or InvalidDataException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException)
        {
            return Refusal.Broken;
        }
    }

    private void Read(OpenXmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.LocalName is "Fallback" or "del" or "moveFrom")
            {
                _passOver += reader.IsStartElement ? 1 : reader.IsEndElement ? -1 : 0;
            }
            else if (_passOver == 0 && reader.IsStartElement)
            {
                Begin(reader);
            }
            else if (_passOver == 0 && reader.IsEndElement)
            {
                End(reader.LocalName);
            }
        }
    }

    private void Begin(OpenXmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Push(new Paragraph());
                break;
            case "r":
                _hiddenRuns.Push(false);
                break;
            case "pPr":
                _inParagraphProperties++;
                break;
            case "pStyle" when _paragraphs.TryPeek(out var paragraph):
                paragraph.IsHeading |= styles.IsHeading(Value(reader));
                break;
            case "outlineLvl" when _paragraphs.TryPeek(out var paragraph):
                paragraph.IsHeading |= Value(reader) is [>= '0' and < '9'];
                break;
            case "vanish" when Value(reader) is not ("0" or "false" or "off"):
                HideRun();
                break;
            case "rStyle" when styles.Hides(Value(reader)):
                HideRun();
                break;
            case "t":
                Append(reader.GetText());
                break;
            case "tab" or "br" or "cr":
                Append(" ");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "pPr":
                _inParagraphProperties--;
                break;
            case "r":
                _hiddenRuns.TryPop(out _);
                break;
            case "p" when _paragraphs.TryPop(out var paragraph):
                var text = paragraph.Text.ToString();
                if (!paragraph.IsHeading)
                {
                    writer.Paragraph(text);
                }
                else if (!string.IsNullOrWhiteSpace(text))
                {
                    writer.Begin(text);
                }

                break;
        }
    }

    /// <summary>Among a paragraph's properties it hides the sign of the paragraph's end, not its words.</summary>
    private void HideRun()
    {
        if (_inParagraphProperties == 0 && _hiddenRuns.TryPop(out _))
        {
            _hiddenRuns.Push(true);
        }
    }

    private void Append(string text)
    {
        if (_inParagraphProperties == 0 && _paragraphs.TryPeek(out var paragraph) && !_hiddenRuns.Contains(true))
        {
            paragraph.Text.Append(text);
        }
    }

    private static string Value(OpenXmlReader reader) => reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "val").Value ?? "";

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public bool IsHeading { get; set; }
    }
}
