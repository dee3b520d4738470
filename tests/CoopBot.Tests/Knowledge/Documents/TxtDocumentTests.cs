using System.Text;

namespace CoopBot.Tests.Knowledge.Documents;

public sealed class TxtDocumentTests
{
    private const string Crane = "La grúa levantó más de 40 toneladas en el año 2024.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Crane) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Crane)] },
        { "UTF-8 with accents as characters of their own", Encoding.UTF8.GetBytes(Crane.Normalize(NormalizationForm.FormD)) },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Crane)] },
        { "UTF-16 without", Encoding.Unicode.GetBytes(Crane) },
        { "UTF-16, big end first, with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Crane)] },
        { "UTF-16, big end first, without", Encoding.BigEndianUnicode.GetBytes(Crane) },
        { "UTF-32 with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Crane)] },
        { "Latin-1", Encoding.Latin1.GetBytes(Crane) },
    };

    [Fact]
    public void A_passage_of_a_text_knows_its_paragraph()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", "The harbour crane lifts 40 tonnes\r\nand stands in Manta. It was paid for by the port of Manta in 2024.\r\n\r\n  \r\nThe second one came in 2025.\r\n");

        Assert.Equal(
            [
                ("files/notes.txt#1.1", "paragraph 1", "The harbour crane lifts 40 tonnes and stands in Manta."),
                ("files/notes.txt#1.2", "paragraph 1", "It was paid for by the port of Manta in 2024."),
                ("files/notes.txt#2.1", "paragraph 2", "The second one came in 2025."),
            ],
            folder.Passages("notes.txt"));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_however_it_was_saved(string encoding, byte[] bytes)
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", bytes);

        Assert.True(folder.Text("notes.txt") == Crane, encoding);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", "The crane\0 lifts 40 tonnes.");

        Assert.Contains("no text", folder.Warning("notes.txt").What, StringComparison.Ordinal);
    }

    [Fact]
    public void No_hidden_character_and_no_mark_of_ours_comes_out_of_a_document()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", "The har\u00ADbour\u200B crane\u202E lifts\u2028forty\u00A0tonnes [12] [^3] and is [so they say] e\uFB03cient\uE000.");

        Assert.Equal("The harbour crane lifts forty tonnes and is (so they say) efficient.", folder.Text("notes.txt"));
    }

    [Fact]
    public void A_text_of_more_passages_than_may_be_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", string.Concat(Enumerable.Range(0, 20_001).Select(i => $"The harbour crane number {i} lifts forty tonnes.\n\n")));

        Assert.Contains("more than 20,000 passages", folder.Warning("notes.txt").What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", "");

        Assert.Contains("empty", folder.Warning("notes.txt").What, StringComparison.Ordinal);
    }
}
