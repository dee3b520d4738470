namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Every mark names an entry of the bibliography.</summary>
internal static class UnknownSources
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        if (folder.Bibliography.Count == 0 && problems.Exists(problem => problem.Path == FolderReader.Bibliography))
        {
            // It could not be read: that is one problem, not one for each mark.
            return;
        }

        var known = folder.Bibliography.Select(entry => entry.Id).ToHashSet();
        var reported = new HashSet<(Sheet, int, SourceId)>();
        foreach (var passage in folder.Passages)
        {
            foreach (var source in passage.Sources.Where(source => !known.Contains(source)))
            {
                // A caution without marks has those of its sides, where they are reported already.
                if (!reported.Add((passage.Sheet, passage.Conflict, source)) && passage.Kind == PassageKind.Caution)
                {
                    continue;
                }

                problems.Add(Rule.UnknownSource.At(
                    passage.Sheet.Path,
                    passage.Line,
                    $"the source `{source}` is not in the bibliography",
                    $"correct the mark or add the entry to {FolderReader.Bibliography}"));
            }
        }
    }
}
