using System.Text.RegularExpressions;
using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>The moderators' guides: every rule stands there with a good and a bad example, and the rule agrees with both.</summary>
public sealed partial class GuideTests
{
    private const string Dates = "as_of: 2025-03-27\nreviewed: 2026-11-21\n";

    /// <summary>What stands below the front matter where an example is about the front matter.</summary>
    private const string Below = "---\n## A\n- Good. [^times-2025]\n";

    private const string Gazette = """
        - id: gazette-2025
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

    public static TheoryData<string> Rules => [.. Rule.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_explained_with_an_example_that_keeps_it_and_one_that_breaks_it(string name)
    {
        Explained(name, "_guide.md");
        Explained(name, "_guide.es.md");
    }

    [Theory]
    [InlineData("_guide.md")]
    [InlineData("_guide.es.md")]
    public void The_rules_come_in_their_order_and_no_other_is_explained(string guide) =>
        Assert.Equal(Rule.All.Select(rule => rule.Name), Sections(guide).Select(section => section.Groups["rule"].Value));

    [Theory]
    [InlineData("_guide.md", "en/night-patrols.md")]
    [InlineData("_guide.es.md", "es/night-patrols.md")]
    public void The_sheet_to_copy_is_a_sound_sheet(string guide, string path)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/night-patrols.md", ToCopy("_guide.md"));
        folder.Write("es/night-patrols.md", ToCopy("_guide.es.md"));

        Assert.StartsWith("---\n", ToCopy(guide), StringComparison.Ordinal);
        Faults.None(folder.AllProblems().Where(problem => problem.Path == path).Select(problem => problem.ToString()));

        static string ToCopy(string guide) => ToCopyBlock().Match(Read(guide)).Groups[1].Value;
    }

    [Fact]
    public void Guides_are_not_read_as_sheets()
    {
        using var folder = new KnowledgeFolder();
        foreach (var path in new[] { "_guide.md", "en/_guide.md", "es/_draft.md" })
        {
            folder.Write(path, "not a sheet");
        }

        Assert.Empty(folder.AllProblems());
    }

    private static void Explained(string name, string guide)
    {
        var rule = Rule.All.Single(rule => rule.Name == name);
        var section = Assert.Single(Sections(guide), section => section.Groups["rule"].Value == name);

        Assert.Equal(Word(rule.Severity, guide), section.Groups["severity"].Value);
        var examples = Example().Matches(section.Groups["text"].Value);
        Assert.Equal(2, examples.Count);
        Assert.DoesNotContain(rule, Broken(rule, examples[0], guide));
        Assert.Contains(rule, Broken(rule, examples[1], guide));
    }

    private static List<Rule> Broken(Rule rule, Match example, string guide)
    {
        using var folder = new KnowledgeFolder();
        var text = example.Groups["text"].Value;
        switch (example.Groups["kind"].Value)
        {
            case "statements":
                folder.Write(guide == "_guide.md" ? "en/dock.md" : "es/dock.md", $"---\ntitle: T\n{Dates}---\n## A\n{text}");
                folder.Write("sources.yml", KnowledgeFolder.Bibliography + (rule == Rule.UnusedSource ? Gazette : ""));
                break;
            case "front":
                folder.Write("en/dock.md", $"---\ntitle: T\n{text}{Below}");
                break;
            case "source":
                folder.Write("sources.yml", KnowledgeFolder.Bibliography + text);
                break;
            case "translation":
                folder.Write("en/dock.md", $"---\ntitle: T\n{Dates}{Below}");
                folder.Write("es/dock.md", $"---\n{text}{Below}");
                break;
            case "pair":
                var lines = text.Split('\n');
                folder.Write("en/dock.md", $"---\ntitle: T\n{Dates}---\n## A\n{lines[0]}\n");
                folder.Write("es/dock.md", $"---\ntitle: T\ntranslation_of: en/dock\n{Dates}---\n## A\n{lines[1]}\n");
                break;
            default:
                Assert.Fail($"{guide}: an example of the kind `{example.Groups["kind"].Value}`");
                break;
        }

        return [.. folder.AllProblems().Select(problem => problem.Rule)];
    }

    private static MatchCollection Sections(string guide) => Section().Matches(Read(guide));

    private static string Word(Severity severity, string guide) => (severity, guide) switch
    {
        (Severity.Error, _) => "error",
        (Severity.Warning, "_guide.md") => "warning",
        _ => "aviso",
    };

    private static string Read(string guide) => File.ReadAllText(Path.Combine(Repository.Knowledge, guide));

    [GeneratedRegex(@"^### `(?<rule>[a-z-]+)` — (?<severity>\w+)\n(?<text>(?:(?!^### )[^\n]*\n)*)", RegexOptions.Multiline, 5_000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:Good|Bad|Bien|Mal)[^\n]*:\n```(?<kind>\w+)\n(?<text>(?:(?!```)[^\n]*\n)+)```", RegexOptions.Multiline, 5_000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```\n(---\n(?:(?!```)[^\n]*\n)+)```", RegexOptions.Multiline, 5_000)]
    private static partial Regex ToCopyBlock();
}
