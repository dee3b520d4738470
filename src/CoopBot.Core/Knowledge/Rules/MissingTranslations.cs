using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Every sheet stands there in both languages, and the translation was looked at no earlier than its original.</summary>
internal static class MissingTranslations
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        var translated = folder.Translations.Select(pair => pair.Original.Sheet).ToHashSet();
        foreach (var sheet in folder.Sheets.Select(sheet => sheet.Sheet).Where(sheet => sheet.TranslationOf.Length == 0 && !translated.Contains(sheet)))
        {
            var other = $"{(sheet.Language == Language.English ? Language.Spanish : Language.English).Code()}/{sheet.Slug}.md";

            // It may be there and unreadable, or point elsewhere, and has a problem of its own then.
            if (!problems.Exists(problem => problem.IsErrorIn(other)))
            {
                problems.Add(Rule.NoTranslation.At(
                    sheet.Path,
                    0,
                    "it has no translation",
                    $"write {other} with the line `translation_of: {sheet.Language.Code()}/{sheet.Slug}` and the same statements"));
            }
        }

        foreach (var ((original, _, _), (translation, _, lines)) in folder.Translations)
        {
            if (translation.Reviewed < original.Reviewed && translation.Reviewed != default)
            {
                problems.Add(Rule.OlderTranslation.At(
                    translation.Path,
                    lines.Reviewed,
                    $"its original {original.Path} was reviewed later",
                    "compare the two and set `reviewed` to the day you did"));
            }
        }
    }
}
