using CoopBot.Core.Knowledge.Documents;
using CoopBot.Core.Knowledge.Rules;

namespace CoopBot.Core.Knowledge;

/// <summary>Turns a folder into a snapshot, or into the list of everything that is wrong with it.</summary>
public static class KnowledgeReader
{
    /// <param name="parsed">What earlier readings parsed, for a folder that is read again and again.</param>
    /// <param name="clock">Says what today is, for the rules that remind of a review; the machine's own when none is given.</param>
    public static Reading Read(string folder, ParsedFiles? parsed = null, TimeProvider? clock = null)
    {
        var problems = new List<Problem>();
        var contents = FolderReader.Read(folder, problems);
        return problems.Exists(problem => problem.Path == folder)
            ? new Reading.Refused(problems)
            : Read(contents, problems, parsed ?? new ParsedFiles(), clock ?? TimeProvider.System);
    }

    /// <summary>Reads files just taken from a folder.</summary>
    /// <param name="found">What was wrong when they were taken.</param>
    public static Reading Read(FolderContents contents, IEnumerable<Problem> found, ParsedFiles parsed, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Read(contents, parsed, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), [.. found]);
    }

    /// <summary>Reads files kept earlier, so that an old answer can be replayed against what was known then.</summary>
    public static Reading Read(FolderContents contents, ParsedFiles? parsed = null) => Read(contents, parsed ?? new ParsedFiles(), today: null, []);

    private static Reading Read(FolderContents contents, ParsedFiles parsed, DateOnly? today, List<Problem> problems)
    {
        var files = parsed.Read(contents);
        problems.AddRange(files.SelectMany(file => file.Problems));
        var texts = files.Select(file => file.Text).OfType<SourceText>().ToList();
        var sheets = files.Select(file => file.Sheet).OfType<SheetPassages>().ToList();
        var documents = files.Select(file => file.Document).OfType<Document>().ToList();
        var bibliography = BibliographyReader.Read(texts, problems);
        var glossary = GlossaryReader.Read(texts, problems);
        FolderRules.Check(new WholeFolder(bibliography, glossary, sheets, [.. documents.Select(document => document.Companion.Source)], today), problems);
        DocumentRules.Check(bibliography, documents, problems);

        var ordered = problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToList();
        return ordered.Exists(problem => problem.Severity == Severity.Error)
            ? new Reading.Refused(ordered)
            : new Reading.Sound(
                new Snapshot(
                    contents.Revision,
                    contents,
                    bibliography.ToDictionary(entry => entry.Id),
                    glossary.Terms,
                    [.. sheets.Select(sheet => sheet.Sheet), .. documents.Where(document => document.Passages.Count > 0).Select(document => document.Companion.Sheet)],
                    [.. sheets.SelectMany(sheet => sheet.Passages), .. documents.SelectMany(document => document.Passages)]),
                ordered);
    }
}
