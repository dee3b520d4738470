namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Every entry of the bibliography is cited by a statement or a document.</summary>
internal static class UnusedSources
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        if (problems.Exists(problem => problem.Severity == Severity.Error && problem.Path != FolderReader.Glossary))
        {
            // A statement that cannot be read may be the one that cites it, and an id that is wrong is cited by nobody.
            return;
        }

        var used = folder.Passages.SelectMany(passage => passage.Sources).Concat(folder.DocumentSources).ToHashSet();
        foreach (var entry in folder.Bibliography.Where(entry => entry.Id.Value.Length > 0 && !used.Contains(entry.Id)))
        {
            problems.Add(Rule.UnusedSource.At(
                FolderReader.Bibliography,
                entry.Line,
                $"no statement cites the source `{entry.Id}`",
                "cite it or delete the entry"));
        }
    }
}
