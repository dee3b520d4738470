using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A translation carries the same statements in the same order as its original, so that the two can stand for each other.</summary>
internal static class TranslationsInStep
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var translation in folder.Sheets.Where(sheet => sheet.Sheet.TranslationOf.Length > 0))
        {
            var (sheet, _, lines) = translation;
            if (folder.Translations.FirstOrDefault(pair => pair.Translation == translation) is { } pair)
            {
                FirstDifference(pair, problems);
            }
            else if (folder.Sheets.FirstOrDefault(other => $"{other.Sheet.Language.Code()}/{other.Sheet.Slug}" == sheet.TranslationOf && other.Sheet.Language != sheet.Language) is { } original)
            {
                problems.Add(Rule.OutOfStep.At(sheet.Path, lines.TranslationOf, $"it translates `{sheet.TranslationOf}` under another slug", $"rename it to {original.Sheet.Slug}.md"));
            }
            else
            {
                problems.Add(Rule.OutOfStep.At(sheet.Path, lines.TranslationOf, $"the sheet `{sheet.TranslationOf}` that it translates does not exist", "correct `translation_of` or delete the line"));
            }
        }
    }

    private static void FirstDifference(TranslatedSheet pair, List<Problem> problems)
    {
        var (originals, translated) = (pair.Original.Passages, pair.Translation.Passages);
        var (path, step) = (pair.Translation.Sheet.Path, pair.Pairs.Count());
        if (step < originals.Count && step < translated.Count)
        {
            problems.Add(Rule.OutOfStep.At(
                path,
                translated[step].Line,
                $"it does not match {pair.Original.Sheet.Path}:{originals[step].Line} in place, kind or source marks",
                "keep sections, statements and marks in the same order in both languages"));
        }
        else if (step < originals.Count)
        {
            problems.Add(Rule.OutOfStep.At(path, 0, $"the statement of {pair.Original.Sheet.Path}:{originals[step].Line} has no translation", "translate it at the same place"));
        }
        else if (step < translated.Count)
        {
            problems.Add(Rule.OutOfStep.At(path, translated[step].Line, "the original has no such statement", $"add it to {pair.Original.Sheet.Path} or delete it"));
        }
    }
}
