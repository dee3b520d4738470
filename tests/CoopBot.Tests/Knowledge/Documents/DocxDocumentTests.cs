using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoopBot.Tests.Knowledge.Documents;

public sealed class DocxDocumentTests
{
    private const string Crane = "The harbour crane lifts 40 tonnes and stands in Manta.";

    [Fact]
    public void A_passage_of_a_docx_knows_its_heading()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", Docx.Of(
            Docx.Paragraph("This report was written for the harbour office."),
            Docx.Heading("The crane"),
            Docx.Paragraph(Docx.Run("The harbour crane "), Docx.Run("lifts 40 tonnes", new Bold()), Docx.Run(" and stands in Manta.")),
            Docx.Heading("Cost"),
            Docx.Paragraph("It was paid for by the port of Manta in 2024."),
            new Table(new TableRow(new TableCell(Docx.Paragraph("The second crane")), new TableCell(Docx.Paragraph("US$3.5 million in the year 2025"))))));

        Assert.Equal(
            [
                ("files/report.docx#0.1", "The report on the dock", "This report was written for the harbour office."),
                ("files/report.docx#1.1", "The crane", Crane),
                ("files/report.docx#2.1", "Cost", "It was paid for by the port of Manta in 2024."),
                ("files/report.docx#2.2", "Cost", "The second crane US$3.5 million in the year 2025"),
            ],
            folder.Passages("report.docx"));
    }

    [Fact]
    public void What_word_does_not_show_is_not_read()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", Docx.Of(
            Docx.Paragraph(Docx.Run("The harbour crane lifts 40 tonnes"), Docx.Run(" hidden", new Vanish()), Docx.Run(" and stands in Manta.")),
            Docx.Paragraph(Docx.Run(" secret", new RunStyle { Val = "Secret" })),
            Docx.Paragraph(new DeletedRun(new Run(new DeletedText("deleted"))), new Run(new FieldCode("instruction"))),
            new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new Vanish())), Docx.Run("Its end alone is hidden, and its words are to be read.")),
            Docx.Paragraph(Docx.Run("And what is expressly not hidden is shown to everyone.", new Vanish { Val = OnOffValue.FromBoolean(false) }))));

        Assert.Equal(
            [Crane, "Its end alone is hidden, and its words are to be read.", "And what is expressly not hidden is shown to everyone."],
            folder.Passages("report.docx").Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("word/vbaProject.bin", Docx.ContentTypes)]
    [InlineData("word/other.bin", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")]
    public void A_docx_with_macros_is_left_out(string part, string types)
    {
        using var folder = new DocumentsFolder();
        var parts = new[] { ("[Content_Types].xml", types), ("_rels/.rels", Docx.Relations), ("word/document.xml", Docx.Open + Docx.Close), (part, "x") };
        folder.Add("report.docx", Docx.Zip(parts.Select(one => (one.Item1, System.Text.Encoding.UTF8.GetBytes(one.Item2)))));

        Assert.Contains("macros", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_of_before_2007_and_words_with_a_password_are_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.Contains("password", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_docx_that_unpacks_to_a_hundred_times_its_size_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", Docx.Package(Docx.Open + new string(' ', 5_000_000) + Docx.Close));

        Assert.Contains("as bombs do", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_docx_that_unpacks_to_more_than_fifty_megabytes_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", Docx.Package(Docx.Open + Docx.Close, ("word/media/picture.bin", new byte[60_000_000])));

        Assert.Contains("more than 50 MB", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_docx_of_too_many_parts_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", Docx.Package(Docx.Open + Docx.Close, [.. Enumerable.Range(0, 2_000).Select(i => ($"word/media/{i}.bin", new byte[1]))]));

        Assert.Contains("too many parts", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_docx_that_overflows_the_stack_of_its_reader_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.docx", HostileDocx.DeepStyles(10_000));

        Assert.Contains("fell over it", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_docx_of_more_text_than_may_be_read_is_left_out()
    {
        using var folder = new DocumentsFolder();
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 11_000_000).Select(_ => (char)random.Next('a', 'e')));
        folder.Add("report.docx", Docx.Package($"{Docx.Open}<w:p><w:r><w:t>{text}</w:t></w:r></w:p>{Docx.Close}"));

        Assert.Contains("more than 10 MB of text", folder.Warning("report.docx").What, StringComparison.Ordinal);
    }
}
