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
            var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
            SimilarSets.Join([.. passages.Select(passage => Runs(passage.Text, numbers))], Shared, (earlier, later) =>
            {
                var (first, second) = (passages[earlier], passages[later]);

                // The same words are an error already; other figures are another matter.
                if (first.Text == second.Text || !SameFigures(folder.FiguresOf(first.Text, language), folder.FiguresOf(second.Text, language)))
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

    private static bool SameFigures(List<Figure> first, List<Figure> second) =>
        first.Select(figure => figure.Key).ToHashSet().SetEquals(second.Select(figure => figure.Key));

    /// <summary>Three words as one number: each word has a number of its own, below two million in any folder that fits into memory.</summary>
    private static HashSet<long> Runs(string text, Dictionary<string, long> numbers)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Number(token.Lower));
        var runs = new HashSet<long>();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            runs.Add((words[i] << 42) ^ (words[i + 1] << 21) ^ words[i + 2]);
        }

        return runs;

        long Number(string word) => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count;
    }
}
