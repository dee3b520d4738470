namespace CoopBot.Tests.Knowledge;

/// <summary>Each rule for what stands below the front matter, broken by itself.</summary>
public sealed class StatementRulesTests
{
    [Fact]
    public void A_statement_needs_a_mark() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n»- The dock is long.", "names no source");

    [Fact]
    public void A_mark_must_name_a_source_of_the_bibliography() =>
        Spoiled.Body("## A\n»- The dock is long. [^times-2052]", "`times-2052` is not in the bibliography");

    [Fact]
    public void A_mark_stands_behind_the_last_full_stop() =>
        Spoiled.Body("## A\n»- The dock [^times-2025] is long. [^times-2025]", "stands inside the statement");

    [Fact]
    public void A_mark_in_capitals_is_no_mark() =>
        Spoiled.Body("## A\n»- The dock is long. [^Times-2025]", "square brackets");

    [Fact]
    public void A_list_inside_a_bullet_is_refused() =>
        Spoiled.Body("## A\n»- The dock is long. [^times-2025]\n  - And wide. [^times-2025]", "one plain bullet");

    [Fact]
    public void A_second_paragraph_inside_a_bullet_is_refused() =>
        Spoiled.Body("## A\n»- The dock is long. [^times-2025]\n\n  And wide. [^times-2025]\n- Good. [^times-2025]", "one plain bullet");

    [Fact]
    public void A_numbered_list_is_refused() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n\n»1. The dock is long. [^times-2025]", "one plain bullet");

    [Fact]
    public void A_paragraph_outside_bullets_is_refused() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n\n»The dock is long. [^times-2025]", "only headings, bullets");

    [Theory]
    [InlineData("»# Top")]
    [InlineData("»### Deep")]
    [InlineData("Top\n»===")]
    public void Only_headings_of_the_second_level_are_read(string heading) =>
        Spoiled.Body($"## A\n- Good. [^times-2025]\n\n{heading}\n\n- Also good. [^times-2025]", "second level");

    [Theory]
    [InlineData("## ")]
    [InlineData("## ##")]
    public void A_heading_without_words_is_refused(string heading) =>
        Spoiled.Body($"»{heading}\n- Good. [^times-2025]", "heading is empty");

    [Theory]
    [InlineData("## The `dock`")]
    [InlineData("## The **dock**")]
    [InlineData("## The <b>dock</b>")]
    public void A_heading_of_more_than_plain_words_is_refused(string heading) =>
        Spoiled.Body($"»{heading}\n- Good. [^times-2025]", "emphasis");

    [Fact]
    public void A_statement_above_the_first_heading_is_refused() =>
        Spoiled.Body("»- The dock is long. [^times-2025]", "above the first heading");

    [Theory]
    [InlineData("[the dock](https://evil.example)")]
    [InlineData("![the dock](dock.png)")]
    [InlineData("[the dock]")]
    public void Square_brackets_other_than_marks_are_refused(string link) =>
        Spoiled.Body($"## A\n»- See {link} here. [^times-2025]", "square brackets");

    [Theory]
    [InlineData("<https://evil.example>")]
    [InlineData("[^1](https://evil.example)")]
    [InlineData("<b>the dock</b>")]
    [InlineData("<!-- the dock -->")]
    [InlineData("*the dock*")]
    [InlineData("__the dock__")]
    [InlineData("`the dock`")]
    public void More_than_plain_words_is_refused(string inline) =>
        Spoiled.Body($"## A\n»- See {inline} here. [^times-2025]", "holds a link, an image, HTML, code or emphasis");

    [Theory]
    [InlineData("https://evil.example/x")]
    [InlineData("http://evil.example")]
    [InlineData("www.evil.example")]
    public void An_address_among_the_words_is_refused(string address) =>
        Spoiled.Body($"## A\n»- See {address} for more. [^times-2025]", "web address");

    [Theory]
    [InlineData("&#x202E;")]
    [InlineData("&#8203;")]
    [InlineData("&rlm;")]
    [InlineData("&shy;")]
    public void A_hidden_character_is_refused_however_it_is_written(string entity) =>
        Spoiled.Body($"## A\n»- The do{entity}ck is long. [^times-2025]", "hidden character");

    [Theory]
    [InlineData("»```\ncode\n```")]
    [InlineData("»<div>\nx\n</div>")]
    [InlineData("»***")]
    [InlineData("»> just a quotation")]
    [InlineData("»    indented code")]
    public void Other_blocks_are_refused(string block) =>
        Spoiled.Body($"## A\n- Good. [^times-2025]\n\n## B\n{block}\n\n- Also good. [^times-2025]", "only headings, bullets");

    [Fact]
    public void An_empty_bullet_is_refused() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n»- [^times-2025]\n- Also good. [^times-2025]", "statement is empty");

    [Fact]
    public void A_statement_too_long_for_an_answer_is_refused() =>
        Spoiled.Body($"## A\n»- {new string('x', 401)} [^times-2025]", "401 characters");

    [Fact]
    public void A_sheet_without_statements_is_refused() =>
        Spoiled.Sheet("---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n»---\n\n", "no statements");

    [Fact]
    public void The_same_words_twice_are_refused_where_they_are_repeated() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n\n## B\n»- Good. [^diario-2025]", "the same words stand in en/dock.md:7");

    [Fact]
    public void A_disagreement_needs_two_sides() =>
        Spoiled.Body("## A\n»> [!CONFLICT]\n> - One. [^times-2025]", "two to 4 sides");

    [Fact]
    public void A_disagreement_has_no_more_sides_than_an_answer_holds() =>
        Spoiled.Body(
            $"## A\n»> [!CONFLICT]\n{string.Concat(Enumerable.Range(1, 5).Select(side => $"> - Side {side}. [^times-2025]\n"))}",
            "two to 4 sides");

    [Fact]
    public void A_disagreement_without_sides_is_refused() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n\n»> [!CONFLICT]\n> Just words. [^times-2025]", "not a disagreement");

    [Fact]
    public void A_disagreement_has_one_paragraph_of_caution_at_most() =>
        Spoiled.Body("## A\n- Good. [^times-2025]\n\n»> [!CONFLICT]\n> - One. [^times-2025]\n> - Two. [^diario-2025]\n>\n> Caution.\n>\n> More.", "not a disagreement");

    [Theory]
    [InlineData("»> [!NOTE]")]
    [InlineData("»> [!conflict]")]
    public void A_block_of_another_name_is_refused(string name) =>
        Spoiled.Body($"## A\n- Good. [^times-2025]\n\n{name}\n> - One. [^times-2025]\n> - Two. [^diario-2025]", "square brackets");

    [Fact]
    public void A_disagreement_too_long_for_an_answer_is_refused() =>
        Spoiled.Body(
            $"## A\n> [!CONFLICT]\n»> - {new string('a', 380)} [^times-2025]\n> - {new string('b', 380)} [^times-2025]\n> - {new string('c', 380)} [^times-2025]",
            "characters with its publishers and dates");

    [Fact]
    public void A_caution_that_names_an_unknown_source_is_refused() =>
        Spoiled.Body("## A\n> [!CONFLICT]\n> - One. [^times-2025]\n> - Two. [^diario-2025]\n>\n»> Caution. [^nowhere-2025]", "`nowhere-2025` is not in the bibliography");

    [Fact]
    public void An_unknown_source_of_a_side_is_not_reported_again_for_its_caution() =>
        Spoiled.Body("## A\n> [!CONFLICT]\n»> - One. [^nowhere-2025]\n> - Two. [^diario-2025]\n>\n> Caution.", "`nowhere-2025` is not in the bibliography");

    [Theory]
    [InlineData("> > - Deep. [^times-2025]")]
    [InlineData(">> - Deep. [^times-2025]")]
    public void A_block_inside_a_block_is_refused(string line) =>
        Spoiled.Body($"## A\n»{line}", "a block inside a block");
}
