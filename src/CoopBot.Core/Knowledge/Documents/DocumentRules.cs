namespace CoopBot.Core.Knowledge.Documents;

/// <summary>What can only be judged with the whole folder in hand.</summary>
internal static class DocumentRules
{
    public static void Check(List<BibliographyEntry> bibliography, List<Document> documents, List<Problem> problems)
    {
        if (bibliography.Count == 0 && problems.Exists(problem => problem.Path == FolderReader.Bibliography))
        {
            // It could not be read: that is one problem, not one for each document.
            return;
        }

        var known = bibliography.Select(entry => entry.Id).ToHashSet();
        foreach (var companion in documents.Select(document => document.Companion).Where(companion => !known.Contains(companion.Source)))
        {
            problems.Add(new Problem(
                companion.Path,
                companion.SourceLine,
                $"the source `{companion.Source}` is not in the bibliography",
                $"correct it or add the entry to {FolderReader.Bibliography}"));
        }
    }
}
