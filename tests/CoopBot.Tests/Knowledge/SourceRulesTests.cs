using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Rules for sources and acronyms, broken one at a time in a folder that is sound in all else.</summary>
public sealed class SourceRulesTests
{
    private const string More = """
        - »id: gazette-2025
          title: More
          publisher: Gazette
          date: 2025
          url: https://gazette.example/c
          language: en
          kind: press
          reliability: high
          reason: Signed.
          read: 2026-11-21

        """;

    [Fact]
    public void The_folder_that_the_tests_spoil_is_clean()
    {
        using var folder = new KnowledgeFolder();

        Faults.None(folder.AllProblems().Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_source_that_no_statement_cites_is_named_at_its_entry() =>
        Spoiled.Only(Rule.UnusedSource, "no statement cites the source `gazette-2025`", ("sources.yml", "- id: times-2025", $"{More}- id: times-2025"));

    [Fact]
    public void A_source_is_not_called_unused_while_a_sheet_cannot_be_read() =>
        Spoiled.Only(
            Rule.PlainWords,
            "emphasis",
            ("sources.yml", "- id: times-2025", $"{More.Replace("»", "", StringComparison.Ordinal)}- id: times-2025"),
            ("en/boats.md", "Navy in 2025. [^times-2025]\n", "Navy in 2025. [^times-2025]\n»- See *this*. [^gazette-2025]\n"));

    [Theory]
    [InlineData("  read: 2026-11-21\n- id: diario", "- id: diario", "`read` is missing or empty")]
    [InlineData("read: 2026-11-21\n- id: diario", "»read: in November\n- id: diario", "`in November` is not a day")]
    [InlineData("  url: https://times.example/a\n", "", "`url` is missing or empty")]
    [InlineData("  date: 2025-03-26\n", "", "`date` is missing or empty")]
    public void A_source_says_where_and_when(string from, string to, string what) => Spoiled.Only(
        Rule.SourceEntry,
        what,
        to.Contains('»', StringComparison.Ordinal)
            ? [("sources.yml", from, to)]
            : [("sources.yml", from, to), ("sources.yml", "- id: times-2025", "- »id: times-2025")]);

    [Fact]
    public void Author_and_day_of_reading_are_kept()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("sources.yml", KnowledgeFolder.Bibliography.Replace("publisher: The Times", "publisher: The Times\n  author: Ana Paz", StringComparison.Ordinal));

        var entries = folder.Sound().Bibliography;

        Assert.Equal(("Ana Paz", new DateOnly(2026, 11, 21), 1), Kept(entries[new SourceId("times-2025")]));
        Assert.Equal(("", new DateOnly(2026, 11, 21), 12), Kept(entries[new SourceId("diario-2025")]));

        static (string, DateOnly, int) Kept(BibliographyEntry entry) => (entry.Author, entry.Read, entry.Line);
    }

    [Fact]
    public void An_acronym_that_nothing_explains_is_named_where_it_is_first_used() => Spoiled.Body(
        Rule.UndefinedAcronym, "nothing says what `QZX` stands for", "- Good. [^times-2025]\n»- The QZX keeps boats. [^times-2025]\n- The QZX keeps cars. [^times-2025]");

    [Theory]
    [InlineData("The Quick Zone Exchange (QZX) keeps boats; the QZX is large.")]
    [InlineData("The QZX (Quick Zone Exchange) keeps boats.")]
    [InlineData("The QZX, the exchange of the Navy, keeps boats.")]
    [InlineData("HSI keeps boats under chapter XIV for US$5 in TV.")]
    public void An_acronym_that_the_sheet_or_the_glossary_explains_is_clear(string words) => Spoiled.Clean($"- {words} [^times-2025]");

    [Fact]
    public void An_acronym_is_not_called_unknown_while_the_glossary_cannot_be_read() =>
        Spoiled.Only(Rule.Form, "not valid YAML", ("glossary.yml", "terms:\n", "terms: [\n»"), ("en/boats.md", "Two boats", "Two HSI boats"), ("es/boats.md", "Dos lanchas", "Dos lanchas HSI"));

    [Fact]
    public void What_a_term_is_not_to_be_confused_with_is_kept_in_both_languages()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("glossary.yml", "terms:\n- acronym: HSI\n  en: [Homeland Security Investigations]\n  es: [Investigaciones]\n  not: {en: the DHS itself, es: el propio DHS}\n");

        var term = Assert.Single(folder.Sound().Glossary);

        Assert.Equal(("the DHS itself", "el propio DHS"), (term.EnglishNot, term.SpanishNot));
    }

    [Theory]
    [InlineData("»not: words", "`name: value`")]
    [InlineData("not: {»fr: words, en: a, es: b}", "`fr` is not known")]
    [InlineData("not: {»en: a}", "`es` is missing")]
    public void What_it_is_not_to_be_confused_with_is_said_in_both_languages(string not, string what) =>
        Spoiled.Only(Rule.Form, what, ("glossary.yml", "es: [Investigaciones de Seguridad Nacional]", $"es: [Investigaciones]\n    {not}"));
}
