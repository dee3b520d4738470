using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Reviewing;

/// <summary>Looks through the regression cases of a knowledge folder for what moderators should mend.</summary>
public static class CaseCheck
{
    /// <summary>Warnings only, in the order of the lines: a bad case spoils no answer, so the folder stays usable. Empty where there is no file.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="bibliography">The sources it knows.</param>
    public static IReadOnlyList<Problem> Run(string folder, IReadOnlyDictionary<SourceId, BibliographyEntry> bibliography)
    {
        ArgumentNullException.ThrowIfNull(bibliography);
        try
        {
            return [.. new RegressionFile(folder).Lines().SelectMany(line => Problems(line.Number, line.Case, bibliography))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Warning(0, "the file cannot be read", "check its permissions", Rule.Form)];
        }
    }

    private static IEnumerable<Problem> Problems(int line, RegressionCase? one, IReadOnlyDictionary<SourceId, BibliographyEntry> bibliography) =>
        one is null
            ? [Warning(line, "this is no question with id, lang, kind, question and sources", "mend the line or take it out", Rule.Form)]
            : one.Sources
                .Where(id => !bibliography.ContainsKey(new SourceId(id)))
                .Select(id => Warning(line, $"the bibliography has no source \"{id}\"", "correct the id, add the source to sources.yml, or take the line out", Rule.UnknownSource));

    private static Problem Warning(int line, string what, string remedy, Rule rule) =>
        new(RegressionFile.Name, line, what, remedy, Severity.Warning) { Rule = rule };
}
