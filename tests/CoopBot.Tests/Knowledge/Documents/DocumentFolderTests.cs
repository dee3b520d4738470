using System.Diagnostics;
using CoopBot.Core.Knowledge;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>What lies under files/ and is no document that can be read. None of it harms the rest of the folder.</summary>
public sealed class DocumentFolderTests
{
    private const string Text = "The harbour crane lifts 40 tonnes and stands in Manta.";

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var folder = new DocumentsFolder();
        File.CreateSymbolicLink(folder.At("passwd.txt"), "/etc/passwd");
        folder.Describe("passwd.txt");

        Assert.Contains("leads out of the knowledge folder", folder.Warning("passwd.txt").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_over_other_links_out_of_the_folder_is_not_followed()
    {
        using var folder = new DocumentsFolder();
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "way"), "..");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "further"), "way/..");
        File.WriteAllText(Path.Combine(folder.Root, "..", "secret.txt"), Text);
        File.CreateSymbolicLink(folder.At("secret.txt"), "../way/secret.txt");
        folder.Describe("secret.txt");

        Assert.Contains("leads out of the knowledge folder", folder.Warning("secret.txt").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        using var folder = new DocumentsFolder();
        folder.Write("drafts/notes.txt", Text);
        File.CreateSymbolicLink(folder.At("notes.txt"), "../drafts/notes.txt");
        folder.Describe("notes.txt");

        Assert.Equal(Text, folder.Text("notes.txt"));
    }

    [Fact]
    public void Links_in_a_circle_are_not_followed()
    {
        using var folder = new DocumentsFolder();
        File.CreateSymbolicLink(folder.At("one.pdf"), "two.pdf");
        File.CreateSymbolicLink(folder.At("two.pdf"), "one.pdf");

        Assert.Equal(["files/one.pdf", "files/two.pdf"], Assert.IsType<Reading.Sound>(folder.Read()).Warnings.Select(warning => warning.Path));
    }

    [Fact]
    public void A_sheet_that_is_a_link_out_of_the_folder_is_refused()
    {
        using var folder = new DocumentsFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Root, "en", "passwd.md"), "/etc/passwd");

        Assert.Contains("leads out of the knowledge folder", folder.Error().What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_documents_that_leads_elsewhere_is_not_read()
    {
        using var folder = new DocumentsFolder();
        Directory.Delete(folder.At(""));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "files"), "/etc");

        var warning = Assert.Single(Assert.IsType<Reading.Sound>(folder.Read()).Warnings);
        Assert.Equal("files", warning.Path);
    }

    [Fact]
    public void A_knowledge_folder_that_is_a_link_itself_is_read()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", Text);
        var link = $"{folder.Root}-link";
        Directory.CreateSymbolicLink(link, folder.Root);

        Assert.Equal(13, Assert.IsType<Reading.Sound>(folder.Read(link)).Snapshot.Passages.Count);
    }

    [Theory]
    [InlineData("files/pipe.pdf")]
    [InlineData("en/pipe.md")]
    public void Nobody_waits_for_a_pipe(string path)
    {
        using var folder = new DocumentsFolder();
        using (var make = Process.Start("mkfifo", Path.Combine(folder.Root, path)))
        {
            make.WaitForExit();
        }

        if (path.StartsWith("files/", StringComparison.Ordinal))
        {
            folder.Describe("pipe.pdf");
            Assert.Contains("no ordinary file", folder.Warning("pipe.pdf").What, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("no front matter", folder.Error().What, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_of_more_than_ten_megabytes_is_not_read()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", new byte[11_000_000]);

        Assert.Contains("11000000 bytes", folder.Warning("notes.txt").What, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Sound().Contents.Files.Keys, path => path.StartsWith("files/", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_of_more_than_a_hundred_megabytes_together_are_not_read()
    {
        using var folder = new DocumentsFolder();
        for (var i = 0; i < 11; i++)
        {
            folder.Add($"{i:D2}.docx", new byte[9_500_000]);
        }

        Assert.Contains("more than 100 MB together", Assert.IsType<Reading.Sound>(folder.Read()).Warnings[^1].What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_document_is_not_read()
    {
        using var folder = new DocumentsFolder();
        Directory.CreateDirectory(folder.At("report.pdf"));
        folder.Describe("report.pdf");

        Assert.Contains("folders in this folder", folder.Warning("report.pdf").What, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_format_is_said_not_to_be_read()
    {
        using var folder = new DocumentsFolder();
        folder.Add("report.odt", "x");

        Assert.Contains("not a format that is read", folder.Warning("report.odt").What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two\nlines.txt", "files/two?lines.txt")]
    [InlineData("turned\u202Etxt.exe.txt", "files/turned?txt.exe.txt")]
    [InlineData("place#1.txt", "files/place#1.txt")]
    public void A_name_that_cannot_be_shown_is_not_read(string name, string shown)
    {
        using var folder = new DocumentsFolder();
        folder.Add(name, Text);

        var warning = Assert.Single(Assert.IsType<Reading.Sound>(folder.Read()).Warnings);

        Assert.Equal((shown, "the file name cannot be shown in a citation"), (warning.Path, warning.What));
    }

    [Theory]
    [InlineData("two words.txt")]
    [InlineData("grúa — año 2024 (copia).txt")]
    [InlineData("it's \"quoted\"; $HOME `id` & more.txt")]
    public void A_name_with_spaces_and_letters_of_any_kind_is_read(string name)
    {
        using var folder = new DocumentsFolder();
        folder.Add(name, Text);

        Assert.Equal(($"files/{name}#1.1", "paragraph 1", Text), Assert.Single(folder.Passages(name)));
    }

    [Fact]
    public void Only_what_changed_is_read_again()
    {
        using var folder = new DocumentsFolder();
        folder.Add("one.txt", Text);
        folder.Add("two.txt", Text);
        var first = folder.Sound();
        Assert.Same(Passage(first, "one.txt"), Passage(folder.Sound(), "one.txt"));

        folder.Add("two.txt", Text, DocumentsFolder.Companion.Replace("dock", "crane", StringComparison.Ordinal));
        var second = folder.Sound();

        Assert.Equal(1, folder.Parsed.Parsed);
        Assert.Same(Passage(first, "one.txt"), Passage(second, "one.txt"));
        Assert.Equal("The report on the crane", Passage(second, "two.txt").Sheet.Title);
        Assert.NotEqual(first.Revision, second.Revision);
    }

    [Fact]
    public void A_folder_from_the_archive_says_the_same()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", Text);
        folder.Add("big.txt", new byte[11_000_000]);
        var now = folder.Sound();

        var then = Assert.IsType<Reading.Sound>(KnowledgeReader.Read(now.Contents, folder.Parsed)).Snapshot;

        Assert.Equal(now.Passages, then.Passages);
    }

    [Fact]
    public void Without_a_program_that_reads_documents_they_are_left_out()
    {
        using var folder = new DocumentsFolder();
        folder.Add("notes.txt", Text);

        var sound = Assert.IsType<Reading.Sound>(KnowledgeReader.Read(folder.Root, clock: new FixedTime { Now = KnowledgeFolder.Today }));

        Assert.Contains("documents are not read here", Assert.Single(sound.Warnings).What, StringComparison.Ordinal);
        Assert.Equal(12, sound.Snapshot.Passages.Count);
    }

    private static Passage Passage(Snapshot snapshot, string name) => snapshot.Passages.Single(passage => passage.Sheet.Path == $"files/{name}");
}
