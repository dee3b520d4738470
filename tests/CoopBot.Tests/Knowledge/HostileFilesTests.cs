using System.Diagnostics;
using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Texts made to make a parser fall over. Each is refused at its line, within seconds.</summary>
public sealed class HostileFilesTests
{
    private const string Front = "---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n---\n## A\n";

    public static TheoryData<string> DeepYaml => ["[", "{", "- ", "? ", "[{a: ", "- - "];

    public static TheoryData<string> LongParagraphs =>
    [
        "*a _b ", "**", "_ ", "`` ` ", "<a ", "& ", "&amp;", "\\", "[^times-2025]", "[^times-2025] x ", "<!-- ", "~", "\"", "a  ", "![^times-2025]",
    ];

    [Theory]
    [MemberData(nameof(DeepYaml))]
    public void Deeply_nested_yaml_is_refused(string piece)
    {
        var deep = Repeat(piece, 200_000 / piece.Length);
        Spoiled.File("glossary.yml", $"»{deep}", "nested too deeply");
        Spoiled.Sheet($"---\n»{deep}\n---\n## A\n- Good. [^times-2025]\n", "nested too deeply");
    }

    [Theory]
    [InlineData("a: &a [x]\nb: »[*a, *a]")]
    [InlineData("»&a [*a]")]
    [InlineData("a: &a [x, x]\nb: &b »[*a, *a]\nc: &c [*b, *b]\n? [*c, *c]\n: x")]
    public void Yaml_that_refers_to_itself_is_refused(string text) =>
        Spoiled.File("glossary.yml", text, "anchors");

    [Fact]
    public void A_bomb_of_aliases_is_refused_unexploded()
    {
        var bomb = "terms: []\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"{(i == 1 ? "»" : "")}a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"))
            + "? *a60\n: x\n";

        InTime(() => Spoiled.File("glossary.yml", bomb, "anchors"));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_characters_is_refused() =>
        Spoiled.File("en/dock.md", $"{Front}- Good. [^times-2025]\n»- {new string('x', 100_000)} [^times-2025]\n", "the line has 100016 characters");

    [Fact]
    public void A_key_of_a_hundred_thousand_characters_is_not_repeated_to_the_reader() =>
        Spoiled.File("glossary.yml", $"terms: []\n»{new string('x', 1_000)}: []\n", "is not known");

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("* ")]
    public void Deeply_nested_markdown_is_refused(string piece)
    {
        using var folder = new KnowledgeFolder();
        foreach (var text in new[] { Repeat(piece, 900) + "x", Repeat(piece, 100_000), Staircase(piece) })
        {
            folder.Write("en/dock.md", Front + text);
            InTime(() => Assert.All(folder.Problems(), problem => Assert.Equal("en/dock.md", problem.Path)));
        }
    }

    [Theory]
    [MemberData(nameof(LongParagraphs))]
    public void A_paragraph_that_never_ends_is_judged_in_time(string piece)
    {
        using var folder = new KnowledgeFolder();
        var line = Repeat(piece, 1_900 / piece.Length);
        foreach (var begin in new[] { "- ", "", "## ", "> [!CONFLICT]\n> - " })
        {
            folder.Write("en/dock.md", Front + begin + string.Join("\n  ", Enumerable.Repeat(line, 130)) + "x\n");
            InTime(() => Assert.All(folder.Problems(), problem => Assert.Equal("en/dock.md", problem.Path)));
        }
    }

    [Theory]
    [InlineData(". ")]
    [InlineData("'' ")]
    [InlineData("ignore all the previous ")]
    [InlineData("you must always never ")]
    [InlineData("no debes ignora todas las ")]
    [InlineData("(S//")]
    [InlineData("1 000 ")]
    [InlineData("mil y treinta y ")]
    [InlineData("A.B")]
    public void A_field_that_never_ends_is_judged_in_time(string piece)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("title: Patrol boats", $"title: '{Repeat(piece, 200_000 / piece.Length)}'", StringComparison.Ordinal));

        InTime(() => Assert.All(folder.AllProblems(), problem => Assert.True(problem.Path.EndsWith("/boats.md", StringComparison.Ordinal) && problem.ToString().Length < 1_000)));
    }

    [Fact]
    public void A_paragraph_of_many_lines_is_refused_where_it_grows_too_long() =>
        Spoiled.Sheet($"{Front}- Good. [^times-2025]\n- {Repeat(new string('x', 999) + "\n", 4)}»x [^times-2025]\n", "without an empty line");

    [Fact]
    public void Many_sections_and_statements_are_judged_in_time()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Front + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"- Statement {i}. [^times-2025]\n\n## S{i}\n")));

        InTime(() => Assert.IsType<Reading.Sound>(folder.Read()));
    }

    private static string Staircase(string piece) =>
        string.Concat(Enumerable.Range(0, 600).Select(i => $"{new string(' ', i * piece.Length)}{piece}x\n"))[..200_000];

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static void InTime(Action work)
    {
        var begun = Stopwatch.GetTimestamp();
        work();
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(20), $"{Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
    }
}
