using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge.Documents;
using CoopBot.Tests.Answers;

namespace CoopBot.Tests.Knowledge.Documents;

public sealed class PdfDocumentTests
{
    private static readonly byte[] _report = Pdf.Of(
        "The report was written for the harbour office in Manta.\n\nIt has two pages.",
        "The harbour crane lifts 40 tonnes and was paid\nfor by the port of Manta in 2024.\n\nLa grúa costó US$3,5 millones según la autoridad.");

    [PdfFact]
    public void A_passage_of_a_pdf_knows_its_page()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.pdf", _report);

        Assert.Equal(
            [
                ("files/report.pdf#1.1", "page 1", "The report was written for the harbour office in Manta."),
                ("files/report.pdf#1.2", "page 1", "It has two pages."),
                ("files/report.pdf#2.1", "page 2", "The harbour crane lifts 40 tonnes and was paid for by the port of Manta in 2024."),
                ("files/report.pdf#2.2", "page 2", "La grúa costó US$3,5 millones según la autoridad."),
            ],
            folder.Passages("report.pdf"));
    }

    [PdfFact]
    public async Task An_answer_cites_the_page()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.pdf", _report);

        var answer = Assert.IsType<Answer.Grounded>(await Answering.Over(folder.Sound()).AskAsync("how many tonnes does the harbour crane lift?"));

        var citation = answer.Citations[0];
        Assert.Equal(("knowledge/files/report.pdf", "page 2", "files/report.pdf#2.1"), (citation.Document, citation.Section, citation.PassageId.Value));
        Assert.Equal("The harbour crane lifts 40 tonnes and was paid for by the port of Manta in 2024.", citation.Quote);
        Assert.Equal("times-2025", Assert.Single(citation.Sources).Id.Value);
    }

    [PdfFact]
    public void A_page_of_a_spanish_document_is_called_in_spanish()
    {
        using var folder = new DocumentsFolder();
        folder.Add("informe.pdf", Pdf.Of("La grúa del puerto levanta 40 toneladas."), DocumentsFolder.Companion.Replace("language: en", "language: es", StringComparison.Ordinal));

        Assert.Equal("página 1", Assert.Single(folder.Passages("informe.pdf")).Section);
    }

    [PdfFact]
    public void The_ending_may_be_in_capitals()
    {
        using var folder = new DocumentsFolder();
        folder.Add("REPORT.PDF", _report);

        Assert.Equal(4, folder.Passages("REPORT.PDF").Count);
    }

    [PdfFact]
    public void What_stands_on_each_page_counts_once()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.pdf", Pdf.Of([.. Enumerable.Range(1, 5).Select(i => $"Harbour office of Manta, quarterly report on the cranes\n\n\n\nThe crane number {i} was mended in the spring of that year.")]));

        Assert.Equal(6, folder.Passages("report.pdf").Count);
    }

    [PdfFact]
    public void A_pdf_of_pictures_holds_no_text()
    {
        using var folder = new DocumentsFolder();
        folder.Add("scan.pdf", Pdf.Of(""));

        Assert.Contains("no text", folder.Warning("scan.pdf").What, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_pdf_cut_short_is_left_out_whole()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.pdf", _report[..^40]);

        Assert.Contains("ends in the middle", folder.Warning("report.pdf").What, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_pdf_without_pages_is_broken()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.pdf", "%PDF-1.4\nnothing of the kind\n%%EOF\n");

        Assert.Contains("broken", folder.Warning("report.pdf").What, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pdftotext_it_is_said_what_to_install()
    {
        using var folder = new DocumentsFolder(new DocumentExtractor("/bin/true", [], DocumentLimits.Usual, pdftotext: "/nowhere/pdftotext"));
        folder.Add("report.pdf", _report);

        Assert.Contains("poppler-utils", folder.Warning("report.pdf").Remedy, StringComparison.Ordinal);
    }
}
