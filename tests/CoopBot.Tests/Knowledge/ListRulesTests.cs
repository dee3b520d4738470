namespace CoopBot.Tests.Knowledge;

/// <summary>Each rule for the bibliography and the glossary, broken by itself.</summary>
public sealed class ListRulesTests
{
    private const string Sources = "sources.yml";

    private const string Glossary = "glossary.yml";

    [Theory]
    [InlineData("date: 2025-03-26", "»date: 26 March 2025", "`26 March 2025` is not a date")]
    [InlineData("date: 2025-03-26", "»date: 2025-02-30", "`2025-02-30` is not a date")]
    [InlineData("covers: 2025-03", "»covers: March", "`March` is not a date")]
    [InlineData("url: https://times.example/a", "»url: times.example/a", "is not an address of the web")]
    [InlineData("url: https://times.example/a", "»url: javascript:alert(1)", "is not an address of the web")]
    [InlineData("url: https://times.example/a", "»url: https://user@times.example/a", "is not an address of the web")]
    [InlineData("kind: press", "»kind: blog", "the kind `blog` is not known")]
    [InlineData("kind: press", "»kind: 2", "the kind `2` is not known")]
    [InlineData("kind: press", "»kind: press, official", "the kind `press, official` is not known")]
    [InlineData("kind: press", "»kind:", "`kind` is missing or empty")]
    [InlineData("language: en", "»language: English", "`English` is not a language code")]
    [InlineData("reason: Signed and dated.", "reason: Signed.\n  »reviewer: Me", "`reviewer` is not known")]
    [InlineData("publisher: The Times", "»publisher:", "`publisher` is missing or empty")]
    [InlineData("publisher: The Times", "»publisher: \"The\\nTimes\"", "must be one line of text")]
    [InlineData("publisher: The Times", "»publisher: \"The \\u202ETimes\"", "hidden character")]
    [InlineData("title: Ecuador and the US", "»title: See https://evil.example", "web address")]
    [InlineData("title: Ecuador and the US", "»title: Ecuador: the US", "not valid YAML")]
    public void A_broken_entry_is_refused_at_its_line(string what, string becomes, string problem) =>
        Spoiled.File(Sources, KnowledgeFolder.Bibliography.Replace(what, becomes, StringComparison.Ordinal), problem);

    [Fact]
    public void A_missing_field_is_reported_at_its_entry() =>
        Spoiled.File(Sources, KnowledgeFolder.Bibliography.Replace("  title: Ecuador and the US\n", "", StringComparison.Ordinal).Replace("- id: times", "- »id: times", StringComparison.Ordinal), "`title` is missing");

    [Fact]
    public void An_id_used_twice_is_refused_at_the_second() =>
        Spoiled.File(Sources, KnowledgeFolder.Bibliography + KnowledgeFolder.Bibliography[..KnowledgeFolder.Bibliography.IndexOf("- id: diario", StringComparison.Ordinal)].Replace("id", "»id", StringComparison.Ordinal), "`times-2025` is used twice");

    [Theory]
    [InlineData("»Times_2025")]
    [InlineData("»\"times 2025\"")]
    [InlineData("»-times")]
    public void An_id_has_only_letters_digits_and_hyphens(string id) =>
        Spoiled.File(Sources, $"{KnowledgeFolder.Bibliography}{KnowledgeFolder.Bibliography[KnowledgeFolder.Bibliography.IndexOf("- id: diario", StringComparison.Ordinal)..].Replace("diario-2025", id, StringComparison.Ordinal)}", "may hold only a-z");

    [Theory]
    [InlineData("»id: times-2025", "must be a list")]
    [InlineData("»just words", "must be a list")]
    [InlineData("»", "must be a list")]
    [InlineData("»- a: b: c", "not valid YAML")]
    [InlineData("»- [", "not valid YAML")]
    public void A_bibliography_that_is_no_list_is_one_problem_and_not_one_for_each_mark(string text, string problem) =>
        Spoiled.File(Sources, text, problem);

    [Fact]
    public void An_entry_that_is_no_mapping_is_refused() =>
        Spoiled.File(Sources, $"{KnowledgeFolder.Bibliography}»- just words\n", "`name: value`");

    [Fact]
    public void A_missing_bibliography_is_one_problem_and_not_one_for_each_mark()
    {
        using var folder = new KnowledgeFolder();
        folder.Delete(Sources);

        var problem = Assert.Single(folder.Problems());
        Assert.Equal(("sources.yml", 0, "the bibliography is missing"), (problem.Path, problem.Line, problem.What));
    }

    [Theory]
    [InlineData("»terms: [", "not valid YAML")]
    [InlineData("»- en: [boat]", "`name: value`")]
    [InlineData("terms: []\n»words: []", "`words` is not known")]
    [InlineData("»terms: boat", "`terms` must be a list")]
    [InlineData("terms:\n»- boat", "`name: value`")]
    [InlineData("terms:\n- »acronym: HSI", "no wordings")]
    [InlineData("terms:\n- acronym: HSI\n  »english: [boat]\n  en: [boat]", "`english` is not known")]
    [InlineData("everyday:\n- en: [boat]\n  »acronym: B", "`acronym` is not known")]
    [InlineData("terms:\n- en:\n  - boat\n  »- {a: b}", "each item of `en`")]
    public void A_broken_glossary_is_refused_at_its_line(string text, string problem) =>
        Spoiled.File(Glossary, text, problem);
}
