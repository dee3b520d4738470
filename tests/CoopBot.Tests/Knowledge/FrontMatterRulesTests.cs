namespace CoopBot.Tests.Knowledge;

/// <summary>Each rule for the front matter of a sheet, and for sheets beside each other, broken by itself.</summary>
public sealed class FrontMatterRulesTests
{
    private const string Rest = "\n---\n## A\n- Good. [^times-2025]\n";

    private const string Dates = "as_of: 2025-03-27\nreviewed: 2026-11-21";

    [Theory]
    [InlineData("»## A\n- Good. [^times-2025]\n")]
    [InlineData("»---\ntitle: T\n## A\n- Good. [^times-2025]\n")]
    [InlineData("»")]
    public void A_sheet_begins_with_front_matter(string text) => Spoiled.Sheet(text, "no front matter");

    [Theory]
    [InlineData("---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n»aliases: [boat, ship")]
    [InlineData("---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n»aliases: \"boat")]
    [InlineData("---\n»title: T\n\tas_of: 2025-03-27\nreviewed: 2026-11-21")]
    [InlineData("---\n»title: T: the boats\nas_of: 2025-03-27\nreviewed: 2026-11-21")]
    public void Broken_yaml_is_refused_at_its_line(string front) => Spoiled.Sheet(front + Rest, "not valid YAML");

    [Fact]
    public void A_field_given_twice_is_refused() =>
        Spoiled.Sheet($"---\ntitle: T\n{Dates}\n»title: U{Rest}", "not valid YAML");

    [Fact]
    public void Front_matter_without_fields_is_refused() =>
        Spoiled.Sheet($"---{Rest.Insert(1, "»")}", "`name: value`");

    [Fact]
    public void An_unknown_field_is_named() =>
        Spoiled.Sheet($"---\ntitle: T\n{Dates}\n»autor: Me{Rest}", "`autor` is not known");

    [Theory]
    [InlineData("»titel: T", 2)]
    public void A_misspelt_field_is_both_unknown_and_missing(string field, int count)
    {
        using var folder = new KnowledgeFolder();
        Spoiled.Write(folder, "en/dock.md", $"---\n{field}\n{Dates}{Rest}");

        Assert.Equal(count, folder.Problems().Count);
        Assert.All(folder.Problems(), problem => Assert.Equal(2, problem.Line));
    }

    [Theory]
    [InlineData("»title:")]
    [InlineData("»title: \"\"")]
    [InlineData("»title: \"  \"")]
    public void A_field_without_words_is_refused(string title) =>
        Spoiled.Sheet($"---\n{title}\n{Dates}{Rest}", "`title` is missing or empty");

    [Theory]
    [InlineData("»title: [T]")]
    [InlineData("title:\n  »a: b")]
    [InlineData("»title: \"One\\nTwo\"")]
    [InlineData("»title: |\n  One\n  Two")]
    public void A_field_is_one_line_of_text(string title) =>
        Spoiled.Sheet($"---\n{title}\n{Dates}{Rest}", "`title` must be one line of text");

    [Theory]
    [InlineData("»title: \"Patrol \\u202Eboats\"", "title")]
    [InlineData("title: T\naliases:\n  - boat\n  »- \"bo\\u200Bat\"", "aliases")]
    [InlineData("title: T\nopen_questions:\n  »- \"Who \\e[31m pays\"", "open_questions")]
    public void A_hidden_character_written_as_an_escape_is_refused(string fields, string name) =>
        Spoiled.Sheet($"---\n{fields}\n{Dates}{Rest}", $"`{name}` holds a hidden character");

    [Theory]
    [InlineData("»title: See https://evil.example", "title")]
    [InlineData("title: T\nopen_questions:\n  »- Whether www.evil.example is right", "open_questions")]
    public void An_address_among_the_words_is_refused(string fields, string name) =>
        Spoiled.Sheet($"---\n{fields}\n{Dates}{Rest}", $"`{name}` holds a web address");

    [Theory]
    [InlineData("as_of", "2025-3-27")]
    [InlineData("as_of", "2025-03")]
    [InlineData("reviewed", "2025-02-30")]
    [InlineData("reviewed", "yesterday")]
    public void A_day_is_written_in_full(string name, string day)
    {
        var other = name == "as_of" ? "reviewed" : "as_of";
        Spoiled.Sheet($"---\ntitle: T\n{other}: 2025-01-01\n»{name}: {day}{Rest}", $"`{day}` is not a day");
    }

    [Theory]
    [InlineData("everybody")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("everyone, admins")]
    public void An_audience_is_called_by_its_name(string audience) =>
        Spoiled.Sheet($"---\ntitle: T\n{Dates}\n»audience: {audience}{Rest}", $"`{audience}` is not known");

    [Fact]
    public void A_list_field_is_a_list() =>
        Spoiled.Sheet($"---\ntitle: T\n{Dates}\n»aliases: boat{Rest}", "`aliases` must be a list");

    [Theory]
    [InlineData("  »- [a, b]")]
    [InlineData("  »- Who: the Navy")]
    [InlineData("  »-")]
    public void An_item_of_a_list_is_one_line_of_text(string item) =>
        Spoiled.Sheet($"---\ntitle: T\n{Dates}\nopen_questions:\n  - Why\n{item}{Rest}", "each item of `open_questions`");

    [Theory]
    [InlineData("Dock.md")]
    [InlineData("the dock.md")]
    [InlineData("muelle-año.md")]
    [InlineData(".md")]
    public void A_file_name_is_a_slug(string name) =>
        Spoiled.File($"en/{name}", $"»---\ntitle: T\n{Dates}{Rest}", "may hold only a-z");

    [Fact]
    public void Two_sheets_whose_names_differ_only_by_case_are_refused()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/Boats.md", $"---\ntitle: T\n{Dates}{Rest}");

        Assert.Contains(folder.Problems(), problem => problem is { Path: "en/boats.md", Line: 0 } && problem.What.Contains("also that of en/Boats.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_translation_of_a_missing_sheet_is_refused() =>
        Spoiled.File("es/dock.md", $"---\ntitle: T\n{Dates}\n»translation_of: en/dock{Rest}", "`en/dock` that it translates does not exist");

    [Fact]
    public void A_translation_under_another_name_is_refused() =>
        Spoiled.File("es/dock.md", $"---\ntitle: T\n{Dates}\n»translation_of: en/boats{Rest}", "under another slug");

    [Theory]
    [InlineData("[^times-2025] [^diario-2025]", "»[^times-2025]")]
    [InlineData("- Dos lanchas", "\n## Más\n»- Dos lanchas")]
    public void A_translation_out_of_step_is_refused_where_it_leaves_the_original(string what, string becomes) =>
        Spoiled.File("es/boats.md", KnowledgeFolder.Spanish.Replace(what, becomes, StringComparison.Ordinal), "does not match en/boats.md:12");

    [Fact]
    public void A_translation_with_a_statement_more_is_refused_at_that_statement() =>
        Spoiled.File("es/boats.md", KnowledgeFolder.Spanish.Replace("  - Quién", "  - Quién paga\n»  - Quién", StringComparison.Ordinal), "no such statement");

    [Fact]
    public void A_translation_with_a_statement_less_is_refused() =>
        Spoiled.File("es/boats.md", KnowledgeFolder.Spanish.Replace("open_questions:\n  - Quién mantiene las lanchas\n", "", StringComparison.Ordinal), "en/boats.md:8 has no translation");
}
