using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>What can only be judged with the whole folder in hand: marks against the bibliography, sheets against each other.</summary>
internal static class FolderRules
{
    /// <summary>What an answer holds is 1,200 characters; the rest is for its heading and its marks.</summary>
    private const int LongestDisagreement = 1_100;

    /// <summary>Brackets, a date, "no date printed, on events of" another date, in the longer language.</summary>
    private const int LongestDate = 60;

    public static void Check(
        List<BibliographyEntry> bibliography,
        List<SheetPassages> sheets,
        List<Problem> problems)
    {
        var passages = sheets.SelectMany(sheet => sheet.Passages).ToList();

        // A sheet that cannot be read has a problem of its own.
        if (sheets.Count == 0 && !problems.Exists(problem => problem.Path.EndsWith(".md", StringComparison.Ordinal) || problem.Path is "en" or "es"))
        {
            problems.Add(new Problem("en", 0, "the folder has no sheets", "add at least one file en/<slug>.md or es/<slug>.md"));
        }

        UnknownSources(bibliography, passages, problems);
        TwinSlugs(sheets, problems);
        RepeatedStatements(passages, problems);
        Translations(sheets, problems);
        DisagreementsFit(bibliography, passages, problems);
    }

    /// <summary>A disagreement is shown whole, each side led by its publishers and dates, or not at all: so it must fit into one answer.</summary>
    private static void DisagreementsFit(List<BibliographyEntry> bibliography, List<Passage> passages, List<Problem> problems)
    {
        var publishers = bibliography.GroupBy(entry => entry.Id).ToDictionary(group => group.Key, group => group.First().Publisher.Length);
        foreach (var block in passages.Where(passage => passage.Conflict > 0).GroupBy(passage => (passage.Sheet, passage.Conflict)))
        {
            var characters = block.Sum(passage => passage.Text.Length)
                + block.Where(passage => passage.Kind == PassageKind.Side).SelectMany(side => side.Sources).Sum(source => publishers.GetValueOrDefault(source) + LongestDate);
            if (characters > LongestDisagreement)
            {
                problems.Add(new Problem(
                    block.Key.Sheet.Path,
                    block.First().Line,
                    $"the disagreement takes {characters:N0} characters with its publishers and dates, and {LongestDisagreement:N0} fit into one answer",
                    "shorten its sides, name fewer sources a side, or make it two disagreements"));
            }
        }
    }

    private static void UnknownSources(List<BibliographyEntry> bibliography, List<Passage> passages, List<Problem> problems)
    {
        if (bibliography.Count == 0 && problems.Exists(problem => problem.Path == FolderReader.Bibliography))
        {
            // It could not be read: that is one problem, not one for each mark.
            return;
        }

        var known = bibliography.Select(entry => entry.Id).ToHashSet();
        var reported = new HashSet<(Sheet, int, SourceId)>();
        foreach (var passage in passages)
        {
            foreach (var source in passage.Sources.Where(source => !known.Contains(source)))
            {
                // A caution without marks has those of its sides, where they are reported already.
                if (!reported.Add((passage.Sheet, passage.Conflict, source)) && passage.Kind == PassageKind.Caution)
                {
                    continue;
                }

                problems.Add(new Problem(
                    passage.Sheet.Path,
                    passage.Line,
                    $"the source `{source}` is not in the bibliography",
                    $"correct the mark or add the entry to {FolderReader.Bibliography}"));
            }
        }
    }

    /// <summary>File systems differ in whether Patrol.md and patrol.md are one file; ours must not.</summary>
    private static void TwinSlugs(List<SheetPassages> sheets, List<Problem> problems)
    {
        foreach (var twins in sheets.Select(sheet => sheet.Sheet).GroupBy(sheet => sheet.Path.ToLowerInvariant()).Where(group => group.Count() > 1))
        {
            foreach (var twin in twins.Skip(1))
            {
                problems.Add(new Problem(twin.Path, 0, $"the slug is also that of {twins.First().Path}", "rename or delete one of the two"));
            }
        }
    }

    private static void RepeatedStatements(List<Passage> passages, List<Problem> problems)
    {
        foreach (var same in passages.GroupBy(passage => (passage.Text, passage.Language)).Where(group => group.Count() > 1))
        {
            var first = same.First();
            foreach (var repeated in same.Skip(1))
            {
                problems.Add(new Problem(
                    repeated.Sheet.Path,
                    repeated.Line,
                    $"the same words stand in {first.Sheet.Path}:{first.Line}",
                    "keep one of the two"));
            }
        }
    }

    private static void Translations(List<SheetPassages> sheets, List<Problem> problems)
    {
        foreach (var (sheet, passages, line) in sheets.Where(translation => translation.Sheet.TranslationOf.Length > 0))
        {
            var original = sheets.Find(other => other.Sheet.Language != sheet.Language && $"{other.Sheet.Language.Code()}/{other.Sheet.Slug}" == sheet.TranslationOf);
            if (original is null)
            {
                problems.Add(new Problem(sheet.Path, line, $"the sheet `{sheet.TranslationOf}` that it translates does not exist", "correct `translation_of` or delete the line"));
                continue;
            }

            if (original.Sheet.Slug != sheet.Slug)
            {
                problems.Add(new Problem(sheet.Path, line, $"it translates `{sheet.TranslationOf}` under another slug", $"rename it to {original.Sheet.Slug}.md"));
                continue;
            }

            FirstDifference(sheet, original.Passages, passages, problems);
        }
    }

    /// <summary>A translation carries the same statements in the same order, so that the two can stand for each other.</summary>
    private static void FirstDifference(Sheet sheet, List<Passage> originals, List<Passage> translated, List<Problem> problems)
    {
        for (var i = 0; i < Math.Max(originals.Count, translated.Count); i++)
        {
            if (i >= translated.Count)
            {
                problems.Add(new Problem(sheet.Path, 0, $"the statement of {originals[i].Sheet.Path}:{originals[i].Line} has no translation", "translate it at the same place"));
                return;
            }

            if (i >= originals.Count)
            {
                problems.Add(new Problem(sheet.Path, translated[i].Line, "the original has no such statement", $"add it to {sheet.TranslationOf}.md or delete it"));
                return;
            }

            var (original, here) = (originals[i], translated[i]);
            if (After(original.Id) != After(here.Id) || original.Kind != here.Kind || !original.Sources.ToHashSet().SetEquals(here.Sources))
            {
                problems.Add(new Problem(
                    sheet.Path,
                    here.Line,
                    $"it does not match {original.Sheet.Path}:{original.Line} in place, kind or source marks",
                    "keep sections, statements and marks in the same order in both languages"));
                return;
            }
        }
    }

    private static string After(PassageId id) => id.Value[(id.Value.IndexOf('#', StringComparison.Ordinal) + 1)..];
}
