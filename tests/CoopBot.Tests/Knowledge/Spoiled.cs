using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Folders that break one rule. The sign » in a text stands where the problem is, and is taken out before it is written.</summary>
internal static class Spoiled
{
    private const char Sign = '»';

    private const string Front = "---\ntitle: T\nas_of: 2025-03-27\nreviewed: 2026-11-21\n---\n## A\n";

    /// <summary>An English sheet by itself, with this below its front matter, is refused for one reason at the line signed.</summary>
    public static void Body(string body, string what) => Sheet($"""
        ---
        title: Patrol boats
        as_of: 2025-03-27
        reviewed: 2026-11-21
        ---
        {body}

        """, what);

    public static void Sheet(string sheet, string what) => File("en/dock.md", sheet, what);

    /// <summary>Nothing else is wrong with the folder than this file of it.</summary>
    public static void File(string path, string text, string what)
    {
        using var folder = new KnowledgeFolder();
        var line = Write(folder, path, text);

        var problem = Assert.Single(folder.Problems());
        Assert.Equal((path, line), (problem.Path, problem.Line));
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        Assert.DoesNotContain('\n', problem.ToString());
        Assert.True(problem.ToString().Length < 1_000, $"{problem.ToString().Length} characters");

        // A sheet added for the test alone has no translation; nothing else is said.
        Faults.None(folder.AllProblems().Where(other => other != problem && other.Rule != Rule.NoTranslation).Select(other => other.ToString()));
    }

    /// <summary>An English sheet by itself, with this below its heading, breaks this rule at the line signed and no other but that it has no translation.</summary>
    public static void Body(Rule rule, string what, string body)
    {
        using var folder = new KnowledgeFolder();
        var line = Write(folder, "en/dock.md", Front + body + "\n");

        var problem = Assert.Single(folder.AllProblems(), problem => problem.Rule != Rule.NoTranslation);

        Assert.Equal((rule, rule.Severity, "en/dock.md", line), (problem.Rule, problem.Severity, problem.Path, problem.Line));
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
    }

    /// <summary>Likewise, and no rule is broken.</summary>
    public static void Clean(string body)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", Front + body + "\n");

        Faults.None(folder.AllProblems().Where(problem => problem.Rule != Rule.NoTranslation).Select(problem => problem.ToString()));
    }

    /// <summary>The folder with pieces of its files replaced breaks this rule, at the line signed, and no other.</summary>
    public static void Only(Rule rule, string what, params (string Path, string From, string To)[] pieces)
    {
        using var folder = new KnowledgeFolder();
        var (path, line) = ("", 0);
        foreach (var (file, from, to) in pieces)
        {
            var text = System.IO.File.ReadAllText(Path.Combine(folder.Path, file));
            Assert.Contains(from, text, StringComparison.Ordinal);
            var signed = Write(folder, file, text.Replace(from, to, StringComparison.Ordinal));
            (path, line) = signed > 0 ? (file, signed) : (path, line);
        }

        var problem = Assert.Single(folder.AllProblems());
        Assert.Equal((rule, rule.Severity, path, line), (problem.Rule, problem.Severity, problem.Path, problem.Line));
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal(rule.Severity == Severity.Warning, folder.Read() is Reading.Sound);
    }

    /// <summary>Likewise, with the same statement at the end of the first section in both languages; the sign stands in one of them.</summary>
    public static void Statements(Rule rule, string what, string english, string spanish) => Only(
        rule,
        what,
        ("en/boats.md", "[^diario-2025]\n\n", $"[^diario-2025]\n{english}\n\n"),
        ("es/boats.md", "[^diario-2025]\n\n", $"[^diario-2025]\n{spanish}\n\n"));

    /// <summary>The line that is signed, from 1; 0 when none is, for a problem of the whole file.</summary>
    public static int Write(KnowledgeFolder folder, string path, string text)
    {
        folder.Write(path, text.Replace($"{Sign}", "", StringComparison.Ordinal));
        var sign = text.IndexOf(Sign, StringComparison.Ordinal);
        return sign < 0 ? 0 : text[..sign].Count(c => c == '\n') + 1;
    }
}
