using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Knowledge;

public sealed class SnapshotTests
{
    [Fact]
    public void A_sound_folder_is_read_whole()
    {
        using var folder = new KnowledgeFolder();

        var snapshot = folder.Sound();

        Assert.Equal(["en/boats.md", "es/boats.md"], snapshot.Sheets.Select(sheet => sheet.Path));
        Assert.Equal(["times-2025", "diario-2025"], snapshot.Bibliography.Keys.Select(id => id.Value));
        Assert.Equal([false, true], snapshot.Glossary.Select(term => term.Everyday));
        var sheet = snapshot.Sheets[0];
        Assert.Equal(("boats", "Patrol boats", Language.English, Audience.Everyone), (sheet.Slug, sheet.Title, sheet.Language, sheet.Audience));
        Assert.Equal((new DateOnly(2025, 3, 27), new DateOnly(2026, 11, 21)), (sheet.AsOf, sheet.Reviewed));
        Assert.Equal(["boats", "the navy's boats"], sheet.Aliases);
        Assert.Equal("en/boats", snapshot.Sheets[1].TranslationOf);
    }

    [Fact]
    public void Passages_stand_in_order_with_their_ids_sections_and_lines()
    {
        using var folder = new KnowledgeFolder();

        var passages = folder.Sound().Passages.Where(passage => passage.Language == Language.English);

        Assert.Equal(
            [
                ("en/boats#1.1", PassageKind.Statement, "Number", "The US gave 40 patrol boats to the Navy in 2025.", 0, 11),
                ("en/boats#1.2", PassageKind.Statement, "Number", "Two boats arrived in Manta on 3 March 2025.", 0, 12),
                ("en/boats#2.1", PassageKind.Side, "Cost", "The Times puts the boats at US$1.1 million.", 1, 16),
                ("en/boats#2.2", PassageKind.Side, "Cost", "El Diario puts the boats at US$985,044.", 1, 17),
                ("en/boats#2.3", PassageKind.Caution, "Cost", "The two amounts count different boats.", 1, 19),
                ("en/boats#q1", PassageKind.OpenQuestion, "", "Who maintains the boats", 0, 8),
            ],
            passages.Select(passage => (passage.Id.Value, passage.Kind, passage.Section, passage.Text, passage.Conflict, passage.Line)));
    }

    [Fact]
    public void A_passage_has_the_sources_its_marks_name_and_a_caution_those_of_its_sides()
    {
        using var folder = new KnowledgeFolder();

        var sources = folder.Sound().Passages.Take(6).Select(passage => string.Join(' ', passage.Sources));

        Assert.Equal(["times-2025", "times-2025 diario-2025", "times-2025", "diario-2025", "times-2025 diario-2025", ""], sources);
    }

    [Theory]
    [InlineData("en/boats#1.2", "es/boats#1.2")]
    [InlineData("es/boats#2.1", "en/boats#2.1")]
    [InlineData("en/boats#2.3", "es/boats#2.3")]
    [InlineData("en/boats#q1", "es/boats#q1")]
    public void A_statement_is_found_in_the_other_language(string id, string other)
    {
        using var folder = new KnowledgeFolder();
        var snapshot = folder.Sound();
        Assert.True(snapshot.TryFind(new PassageId(id), out var passage));
        Assert.True(snapshot.TryFindTranslation(passage, out var translation));
        Assert.Equal(other, translation.Id.Value);
    }

    [Fact]
    public void What_stands_at_the_same_place_but_says_something_else_is_no_translation()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Sheet("- The dock is long. [^times-2025]\n- The dock is new. [^times-2025]"));
        folder.Write("es/dock.md", Sheet("- El muelle es largo. [^diario-2025]"));
        var snapshot = folder.Sound();
        Assert.All(["en/dock#1.1", "en/dock#1.2", "es/dock#1.1"], id =>
        {
            Assert.True(snapshot.TryFind(new PassageId(id), out var passage));
            Assert.False(snapshot.TryFindTranslation(passage, out _));
        });
    }

    [Fact]
    public void A_statement_keeps_its_own_characters()
    {
        using var folder = new KnowledgeFolder();
        const string Statement = "«Ñandú» costs US$1,1 (50 %) — 3 < 4 & 5 > 2, a_b_c, 2*3*4, #1, ~10~, `; \"quoted\" isn't \\ lost.";
        folder.Write("en/dock.md", Sheet($"- {Statement.Replace("`", "\\`", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)} [^times-2025]"));

        var passage = folder.Sound().Passages.Single(passage => passage.Sheet.Slug == "dock");

        Assert.Equal(Statement, passage.Text);
    }

    [Fact]
    public void A_statement_over_two_lines_is_one_line_of_words()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Sheet("- The dock is\n  150 metres long.\n  [^times-2025]\n  [^diario-2025]"));

        var passage = folder.Sound().Passages.Single(passage => passage.Sheet.Slug == "dock");

        Assert.Equal("The dock is 150 metres long.", passage.Text);
        Assert.Equal(2, passage.Sources.Count);
    }

    [Fact]
    public void A_source_named_twice_counts_once()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Sheet("- The dock is long. [^times-2025] [^times-2025]"));

        Assert.Single(folder.Sound().Passages.Single(passage => passage.Sheet.Slug == "dock").Sources);
    }

    [Fact]
    public void Two_disagreements_of_a_sheet_are_told_apart()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Sheet("""
            > [!CONFLICT]
            > - One. [^times-2025]
            > - Two. [^diario-2025]

            - Between. [^times-2025]

            > [!CONFLICT]
            > - Three. [^times-2025]
            > - Four. [^diario-2025]
            """));

        var passages = folder.Sound().Passages.Where(passage => passage.Sheet.Slug == "dock");

        Assert.Equal([1, 1, 0, 2, 2], passages.Select(passage => passage.Conflict));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_neither_words_nor_lines(string end)
    {
        using var folder = new KnowledgeFolder();
        var before = folder.Sound().Passages.Select(passage => (passage.Id, passage.Text, passage.Section, passage.Line)).ToList();
        foreach (var (path, text) in new[]
        {
            ("sources.yml", KnowledgeFolder.Bibliography), ("glossary.yml", KnowledgeFolder.Glossary),
            ("en/boats.md", KnowledgeFolder.English), ("es/boats.md", KnowledgeFolder.Spanish),
        })
        {
            folder.Write(path, text.ReplaceLineEndings(end));
        }

        Assert.Equal(before, folder.Sound().Passages.Select(passage => (passage.Id, passage.Text, passage.Section, passage.Line)));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/boats.md", "\uFEFF" + KnowledgeFolder.English);
        folder.Write("sources.yml", "\uFEFF" + KnowledgeFolder.Bibliography);

        Assert.Equal(12, folder.Sound().Passages.Count);
    }

    [Fact]
    public void Accents_typed_as_two_characters_are_read_as_one()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("es/boats.md", KnowledgeFolder.Spanish.Normalize(System.Text.NormalizationForm.FormD));

        Assert.Contains(folder.Sound().Passages, passage => passage.Section == "Número");
    }

    [Fact]
    public void Guides_for_moderators_and_other_files_are_not_knowledge()
    {
        using var folder = new KnowledgeFolder();
        var revision = folder.Sound().Revision;
        folder.Write("en/_how-to-write.md", "no sheet at all");
        folder.Write("files/_how-to-describe.md", "no document at all");
        folder.Write("files/.DS_Store", [0xFF, 0xD8, 0x00]);
        folder.Write("drafts/report.pdf", [0xFF, 0xD8, 0x00]);

        Assert.Equal(revision, folder.Sound().Revision);
    }

    [Fact]
    public void A_folder_without_glossary_is_sound()
    {
        using var folder = new KnowledgeFolder();
        folder.Delete("glossary.yml");

        Assert.Empty(folder.Sound().Glossary);
    }

    private static string Sheet(string body) => $"""
        ---
        title: The dock
        as_of: 2025-03-27
        reviewed: 2026-11-21
        ---
        ## Section
        {body}

        """;
}
