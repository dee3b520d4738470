using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>Turns a folder into a snapshot, or into the list of everything that is wrong with it.</summary>
public static class KnowledgeReader
{
    public static Reading Read(string folder)
    {
        var problems = new List<Problem>();
        var contents = FolderReader.Read(folder, problems);
        return problems.Exists(problem => problem.Path == folder) ? new Reading.Refused(problems) : Read(contents, problems);
    }

    /// <summary>Reads files kept earlier, so that an old answer can be replayed against what was known then.</summary>
    public static Reading Read(FolderContents contents) => Read(contents, []);

    private static Reading Read(FolderContents contents, List<Problem> problems)
    {
        var texts = SourceText.Decode(contents, problems);
        var bibliography = BibliographyReader.Read(texts, problems);
        var glossary = GlossaryReader.Read(texts, problems);
        var sheets = new List<SheetPassages>();
        foreach (var text in texts.Where(text => text.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var language = text.Path.StartsWith("es/", StringComparison.Ordinal) ? Language.Spanish : Language.English;
            if (SheetReader.Read(text, language, problems) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        FolderRules.Check(bibliography, sheets, problems);
        return problems.Count > 0
            ? new Reading.Refused([.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line)])
            : new Reading.Sound(new Snapshot(
                contents.Revision,
                contents,
                bibliography.ToDictionary(entry => entry.Id),
                glossary,
                [.. sheets.Select(sheet => sheet.Sheet)],
                [.. sheets.SelectMany(sheet => sheet.Passages)]));
    }
}
