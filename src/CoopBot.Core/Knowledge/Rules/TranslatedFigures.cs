namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A translation names the numbers, amounts and dates of its original, and no others.</summary>
/// <remarks>
/// How they are written is free: "1.1 million" and "1.100.000", "March" and "marzo", "4" and "cuatro" are the same. A number that
/// stands in words on one side only may be worded away on the other ("two", "ambos").
/// </remarks>
internal static class TranslatedFigures
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var pair in folder.Translations)
        {
            var (first, second) = (pair.Original.Sheet, pair.Translation.Sheet);
            foreach (var (original, here, line) in pair.Texts)
            {
                var (there, translated) = (folder.FiguresOf(original, first.Language), folder.FiguresOf(here, second.Language));
                Report(Missing(there, translated), $"the original names {{0}} and the translation does not");
                Report(Missing(translated, there), $"the translation names {{0}} and the original does not");

                void Report(string missing, string what)
                {
                    if (missing.Length > 0)
                    {
                        problems.Add(Rule.OtherFigures.At(
                            second.Path,
                            line,
                            string.Format(System.Globalization.CultureInfo.InvariantCulture, what, missing),
                            $"compare it with {first.Path} and correct the one that is wrong"));
                    }
                }
            }
        }
    }

    private static string Missing(List<Figure> figures, List<Figure> others)
    {
        var keys = others.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        return Quoted.List(figures.Where(figure => figure.Exact && !keys.Contains(figure.Key)).Select(figure => figure.Text));
    }
}
