using CoopBot.Core.Knowledge.Rules;
using CoopBot.Core.Questions;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace CoopBot.Core.Knowledge;

/// <summary>Reads the Markdown of a sheet: sections (##), statements (bullets) and disagreements (<c>> [!CONFLICT]</c>).</summary>
internal sealed class SheetBody
{
    private const string BulletForm = "write `- A statement in one sentence. [^source-id]`";

    /// <summary>With the caution they make the five statements that an answer holds at most.</summary>
    private const int MostSides = 4;

    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UseAlertBlocks().Build();

    private readonly Sheet _sheet;
    private readonly int _offset;
    private readonly List<Problem> _problems;
    private readonly List<Passage> _passages = [];
    private string _section = "";
    private int _sections;
    private int _inSection;
    private int _conflicts;

    private SheetBody(Sheet sheet, int offset, List<Problem> problems) =>
        (_sheet, _offset, _problems) = (sheet, offset, problems);

    /// <param name="offset">Lines of the file that stand before <paramref name="markdown"/>.</param>
    public static List<Passage> Read(Sheet sheet, string markdown, int offset, List<Problem> problems)
    {
        if (!StatementText.LinesArePlain(markdown, sheet.Path, offset, problems))
        {
            return [];
        }

        var body = new SheetBody(sheet, offset, problems);
        var before = problems.Count;
        try
        {
            foreach (var block in Markdown.Parse(markdown, _markdown))
            {
                body.Add(block);
            }
        }
        catch (ArgumentException)
        {
            // The parser's own depth limit.
            problems.Add(new Problem(sheet.Path, offset + 1, "lists or blocks are nested too deeply", BulletForm));
            return [];
        }

        if (body._passages.Count == 0 && problems.Count == before)
        {
            problems.Add(new Problem(sheet.Path, offset, "the sheet has no statements", BulletForm));
        }

        return body._passages;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: 2 } heading:
                BeginSection(heading);
                break;
            case HeadingBlock heading:
                Report(heading, "only headings of the second level are read", "begin it with `## `");
                break;
            case ListBlock list:
                foreach (var item in Items(list))
                {
                    AddPassage(item, PassageKind.Statement, 0, []);
                }

                break;
            case AlertBlock alert:
                AddConflict(alert);
                break;
            default:
                Report(block, "only headings, bullets and `> [!CONFLICT]` blocks are read", BulletForm);
                break;
        }
    }

    private void BeginSection(HeadingBlock heading)
    {
        _section = StatementText.Plain(heading.Inline, out var foreign);
        _sections++;
        _inSection = 0;
        if (foreign)
        {
            Report(heading, "the heading holds a link, an image, HTML, code or emphasis", ShownWords.PlainForm, Rule.PlainWords);
            return;
        }

        foreach (var fault in ShownWords.Faults(_section))
        {
            Report(heading, $"the heading {fault.What}", fault.Remedy, fault.Rule);
        }

        if (_section.Length == 0)
        {
            Report(heading, "the heading is empty", "write what the statements below it are about");
        }
    }

    private void AddConflict(AlertBlock alert)
    {
        // The parser leaves the line [!CONFLICT] behind as an empty paragraph.
        var parts = alert.Where(part => part is not ParagraphBlock { Inline: null or { FirstChild: null } }).ToList();
        if (!alert.Kind.ToString().Equals("CONFLICT", StringComparison.Ordinal)
            || parts.Count is 0 or > 2
            || parts[0] is not ListBlock list
            || (parts.Count == 2 && parts[1] is not ParagraphBlock))
        {
            Report(alert, "this block is not a disagreement", "write `> [!CONFLICT]`, one bullet for each side, and below an empty `>` line at most one paragraph of caution", Rule.Disagreement);
            return;
        }

        _conflicts++;
        var first = _passages.Count;
        foreach (var item in Items(list))
        {
            AddPassage(item, PassageKind.Side, _conflicts, []);
        }

        if (list.Count is < 2 or > MostSides)
        {
            Report(alert, $"a disagreement has two to {MostSides} sides", "give each side a bullet of its own, or make it two disagreements", Rule.Disagreement);
        }

        if (parts.Count == 2)
        {
            var sources = _passages[first..].SelectMany(side => side.Sources).Distinct().ToList();
            AddPassage((ParagraphBlock)parts[1], PassageKind.Caution, _conflicts, sources);
        }
    }

    private IEnumerable<LeafBlock> Items(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (list.IsOrdered || item.Count != 1 || item[0] is not ParagraphBlock paragraph)
            {
                Report(item, "each statement is one plain bullet with no list or paragraph inside", BulletForm);
            }
            else
            {
                yield return paragraph;
            }
        }
    }

    private void AddPassage(LeafBlock block, PassageKind kind, int conflict, List<SourceId> inherited)
    {
        var line = Line(block);
        if (_sections == 0)
        {
            Report(block, "the statement stands above the first heading", "put a heading `## ...` above it");
        }

        if (StatementText.Read(block, _sheet.Path, line, _problems) is not { } bullet)
        {
            return;
        }

        if (bullet.Sources.Count == 0 && inherited.Count == 0)
        {
            Report(block, "the statement names no source", "end it with a mark such as [^source-id]", Rule.NoSource);
        }

        _inSection++;
        _passages.Add(new Passage(
            new PassageId($"{_sheet.Language.Code()}/{_sheet.Slug}#{_sections}.{_inSection}"),
            kind,
            _sheet,
            _section,
            bullet.Text,
            conflict,
            bullet.Sources.Count > 0 ? bullet.Sources : inherited,
            line)
        {
            Keywords = bullet.Keywords,
            Questions = bullet.Questions,
        });
    }

    private int Line(Block block) => block.Line + 1 + _offset;

    private void Report(Block block, string what, string remedy, Rule? rule = null) =>
        _problems.Add((rule ?? Rule.Form).At(_sheet.Path, Line(block), what, remedy));
}
