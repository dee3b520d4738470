using System.Text;
using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Rules for files and the folder itself.</summary>
public sealed class FolderRulesTests
{
    [Fact]
    public void A_missing_folder_is_named()
    {
        using var folder = new KnowledgeFolder();
        var missing = Path.Combine(folder.Path, "nowhere");

        var problem = Assert.Single(Assert.IsType<Reading.Refused>(KnowledgeReader.Read(missing)).Problems);

        Assert.Equal((missing, 0, "the knowledge folder does not exist"), (problem.Path, problem.Line, problem.What));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        using var folder = new KnowledgeFolder();

        Assert.IsType<Reading.Refused>(KnowledgeReader.Read(Path.Combine(folder.Path, "sources.yml")));
    }

    [Fact]
    public void An_empty_folder_lacks_bibliography_and_sheets()
    {
        using var folder = new KnowledgeFolder();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        Assert.Equal(
            [("en", 0, "the folder has no sheets"), ("sources.yml", 0, "the bibliography is missing")],
            folder.Problems().Select(problem => (problem.Path, problem.Line, problem.What)));
    }

    [Fact]
    public void A_folder_without_sheets_is_refused()
    {
        using var folder = new KnowledgeFolder();
        Directory.Delete(Path.Combine(folder.Path, "en"), recursive: true);
        Directory.Delete(Path.Combine(folder.Path, "es"), recursive: true);

        Assert.Equal("the folder has no sheets", Assert.Single(folder.Problems()).What);
    }

    [Fact]
    public void All_problems_of_all_files_are_reported_at_once_in_order()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("sources.yml", KnowledgeFolder.Bibliography.Replace("kind: press", "kind: blog", StringComparison.Ordinal).Replace("language: es", "language: xyz", StringComparison.Ordinal));
        folder.Write("glossary.yml", "terms: [");
        folder.Write("en/boats.md", KnowledgeFolder.English
            .Replace("as_of: 2025-03-27", "as_of: soon", StringComparison.Ordinal)
            .Replace("Navy in 2025.", "*Navy* in 2025.", StringComparison.Ordinal)
            .Replace("Manta on 3 March 2025. [^times-2025]", "Manta on 3 March 2025. [^nowhere]", StringComparison.Ordinal));
        folder.Write("es/broken.md", "no front matter");

        Assert.Equal(
            ["en/boats.md:3", "en/boats.md:11", "en/boats.md:12", "es/broken.md:1", "glossary.yml:1", "sources.yml:7", "sources.yml:17"],
            folder.Problems().Select(problem => $"{problem.Path}:{problem.Line}").Where(place => !place.StartsWith("es/boats", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData(0x202E)]
    [InlineData(0x200B)]
    [InlineData(0x2066)]
    [InlineData(0x061C)]
    [InlineData(0xFEFF)]
    [InlineData(0x00AD)]
    [InlineData(0x2028)]
    [InlineData(0x0085)]
    [InlineData(0x000C)]
    [InlineData(0x0000)]
    [InlineData(0x001B)]
    [InlineData(0xE0041)]
    public void A_hidden_character_is_refused_at_its_line(int character) =>
        Spoiled.File(
            "en/dock.md",
            $"---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n---\n## A\n»- The do{char.ConvertFromUtf32(character)}ck. [^times-2025]\n",
            $"a hidden character U+{character:X4}");

    [Theory]
    [InlineData("en/boats.md", 16)]
    [InlineData("sources.yml", 12)]
    public void A_file_in_another_encoding_is_refused_at_the_first_such_line(string path, int line)
    {
        using var folder = new KnowledgeFolder();
        var text = path == "sources.yml" ? KnowledgeFolder.Bibliography : KnowledgeFolder.English;
        var lines = text.Split('\n');
        lines[line - 1] += "ñ";
        folder.Write(path, Encoding.Latin1.GetBytes(string.Join('\n', lines)));

        var problem = folder.Problems().Single(problem => problem.What.Contains("not UTF-8", StringComparison.Ordinal));

        Assert.Equal((path, line), (problem.Path, problem.Line));
    }

    [Fact]
    public void A_file_saved_as_utf_16_is_refused()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(KnowledgeFolder.English)]);

        Assert.Equal(("en/dock.md", 1), folder.Problems().Select(problem => (problem.Path, problem.Line)).Single());
    }

    [Fact]
    public void A_sheet_of_ten_megabytes_is_refused_unread()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", new byte[10 * 1024 * 1024]);

        var problem = Assert.Single(folder.Problems());

        Assert.Equal(("en/dock.md", 0), (problem.Path, problem.Line));
        Assert.Contains("10485760 bytes", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_only_sheet_is_unreadable_is_not_said_to_have_none()
    {
        using var folder = new KnowledgeFolder();
        folder.Delete("es/boats.md");
        folder.Write("en/boats.md", new byte[300 * 1024]);

        Assert.Equal("en/boats.md", Assert.Single(folder.Problems()).Path);
    }
}
