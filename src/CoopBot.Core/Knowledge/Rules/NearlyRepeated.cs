using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>No two statements of a language say the same in nearly the same words.</summary>
internal static class NearlyRepeated
{
    /// <summary>Of all runs of three words in the two statements, so many stand in both.</summary>
    private const double Shared = 0.8;

    private const int Run = 3;

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var passages = folder.Claims(language);
            SimilarSets.Join([.. passages.Select(passage => Runs(passage.Text))], Shared, (earlier, later) =>
            {
                var (first, second) = (passages[earlier], passages[later]);

                // The same words are an error already; other figures are another matter.
                if (first.Text == second.Text || !SameFigures(first, second))
                {
                    return false;
                }

                problems.Add(Rule.NearlyRepeated.At(
                    second.Sheet.Path,
                    second.Line,
                    $"nearly the same words stand in {first.Sheet.Path}:{first.Line}",
                    "keep one of the two, or say what is different"));
                return true;
            });
        }
    }

    private static bool SameFigures(Passage first, Passage second) =>
        Figures.Of(first.Text, first.Language).Select(figure => figure.Key).ToHashSet()
            .SetEquals(Figures.Of(second.Text, second.Language).Select(figure => figure.Key));

    private static HashSet<string> Runs(string text)
    {
        var words = Tokenizer.Tokenize(text).Select(token => token.Lower).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(start => string.Join(' ', words[start..(start + Run)]))];
    }
}
