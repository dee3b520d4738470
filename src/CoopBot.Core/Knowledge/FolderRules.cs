using CoopBot.Core.Knowledge.Rules;

namespace CoopBot.Core.Knowledge;

/// <summary>What can only be judged with the whole folder in hand: marks against the bibliography, sheets against each other.</summary>
internal static class FolderRules
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        // A sheet that cannot be read has a problem of its own.
        if (folder.Sheets.Count == 0 && !problems.Exists(problem => problem.Path.EndsWith(".md", StringComparison.Ordinal) || problem.Path is "en" or "es"))
        {
            problems.Add(Rule.Form.At("en", 0, "the folder has no sheets", "add at least one file en/<slug>.md or es/<slug>.md"));
        }

        UnknownSources.Check(folder, problems);
        TwinSlugs.Check(folder, problems);
        RepeatedStatements.Check(folder, problems);
        TranslationsInStep.Check(folder, problems);
        TranslatedFigures.Check(folder, problems);
        LongDisagreements.Check(folder, problems);

        // These ask a person to look; some of them keep silent about what an error above may explain.
        UnusedSources.Check(folder, problems);
        MissingTranslations.Check(folder, problems);
        SheetDates.Check(folder, problems);
        TranslatedNames.Check(folder, problems);
        UndefinedAcronyms.Check(folder, problems);
        NearlyRepeated.Check(folder, problems);
        UnjoinedFigures.Check(folder, problems);
        UnjoinedNames.Check(folder, problems);
    }
}
