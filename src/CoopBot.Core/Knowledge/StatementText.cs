using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Core.Knowledge.Rules;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoopBot.Core.Knowledge;

/// <summary>Takes a bullet apart into the statement's own characters, its source marks and its keywords.</summary>
internal static partial class StatementText
{
    public const int LongestStatement = 400;

    private const int LongestLine = 2_000;

    /// <summary>The Markdown parser takes quadratic time over the emphasis of one paragraph.</summary>
    private const int LongestParagraph = 4_000;

    /// <summary>
    /// Square brackets other than marks are refused before the Markdown parser sees them: nested brackets cost it quadratic time.
    /// </summary>
    public static bool LinesArePlain(string markdown, string path, int offset, List<Problem> problems)
    {
        var before = problems.Count;
        var number = offset;
        var paragraph = 0;
        foreach (var line in markdown.Split('\n'))
        {
            number++;
            var words = line.AsSpan().TrimStart(" >");
            paragraph = words.IsEmpty || words.StartsWith("- ") ? 0 : paragraph;
            paragraph += words.Length;
            if (line.Length > LongestLine)
            {
                problems.Add(Rule.TooLong.At(path, number, $"the line has {line.Length} characters", "break it into statements of one sentence"));
            }
            else if (paragraph > LongestParagraph)
            {
                problems.Add(Rule.TooLong.At(path, number, $"more than {LongestParagraph} characters stand here without an empty line", "break them into statements of one sentence"));
                return false;
            }
            else if (Marks().Replace(line, "").AsSpan().IndexOfAny('[', ']') >= 0)
            {
                problems.Add(Rule.PlainWords.At(path, number, "square brackets may only be marks such as [^source-id] or [!CONFLICT]", "use round brackets; links belong in sources.yml"));
            }
            else if (line.TrimStart().StartsWith(">>", StringComparison.Ordinal) || line.TrimStart().StartsWith("> >", StringComparison.Ordinal))
            {
                problems.Add(new Problem(path, number, "a block inside a block is not read", "keep to one `>` at the beginning of a line"));
            }
        }

        return problems.Count == before;
    }

    /// <summary>Null when something is wrong with it.</summary>
    public static Bullet? Read(LeafBlock block, string path, int line, List<Problem> problems)
    {
        var before = problems.Count;
        var all = Lines(block.Inline, out var foreign);
        if (foreign)
        {
            problems.Add(Rule.PlainWords.At(path, line, "the statement holds a link, an image, HTML, code or emphasis", ShownWords.PlainForm));
        }

        var asked = AskedLines.Split(all);
        var marks = TrailingMarks().Match(asked.Statement);
        var text = OneLine(asked.Statement[..marks.Index]);
        foreach (var fault in ShownWords.Faults(text))
        {
            problems.Add(fault.Rule.At(path, line, $"the statement {fault.What}", fault.Remedy));
        }

        if (text.Contains("[^", StringComparison.Ordinal))
        {
            problems.Add(Rule.NoSource.At(path, line, "a source mark stands inside the statement", "put all marks behind its last full stop"));
        }

        if (text.Length == 0)
        {
            problems.Add(new Problem(path, line, "the statement is empty", "write a sentence or delete the bullet"));
        }

        if (text.Length > LongestStatement)
        {
            problems.Add(Rule.TooLong.At(path, line, $"the statement has {text.Length} characters, at most {LongestStatement} are allowed", "split it into two statements"));
        }

        asked.Check(path, line, problems);
        return problems.Count > before
            ? null
            : new Bullet(text, [.. MarkId().Matches(marks.Value).Select(mark => new SourceId(mark.Groups[1].Value)).Distinct()], asked.Keywords, asked.Questions);
    }

    /// <summary>The words of an inline container; <paramref name="foreign"/> when it holds more than words.</summary>
    public static string Plain(ContainerInline? inlines, out bool foreign) => OneLine(Lines(inlines, out foreign));

    private static string OneLine(string text) => White().Replace(text, " ").Trim();

    private static string Lines(ContainerInline? inlines, out bool foreign)
    {
        foreign = false;
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                default:
                    foreign = true;
                    break;
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\[\^[a-z0-9-]+\]|\[!CONFLICT\]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(\s*\[\^[a-z0-9-]+\])*\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex TrailingMarks();

    [GeneratedRegex(@"\[\^([a-z0-9-]+)\]", RegexOptions.NonBacktracking)]
    private static partial Regex MarkId();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex White();
}
