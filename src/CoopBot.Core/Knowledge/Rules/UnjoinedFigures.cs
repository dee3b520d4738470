using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Where two statements of a language are about the same and give different amounts or dates, a disagreement joins them.</summary>
internal static class UnjoinedFigures
{
    /// <summary>Of all words of matter in the two statements, so many stand in both.</summary>
    private const double Shared = 0.75;

    /// <summary>Fewer words of matter say too little to tell what they are about.</summary>
    private const int LeastWords = 4;

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = new SubjectWords(language);
            var passages = folder.Claims(language);
            var figures = passages.ConvertAll(passage => folder.FiguresOf(passage.Text, language));
            var subjects = passages.ConvertAll(passage => words.Of(passage.Text) is { Count: >= LeastWords } subject ? subject : []);
            var joined = passages.Zip(figures)
                .Where(side => side.First.Conflict > 0)
                .ToLookup(side => (side.First.Sheet.Path, side.First.Conflict), side => side.Second);
            SimilarSets.Join(subjects, Shared, (earlier, later) =>
            {
                var (first, second) = (passages[earlier], passages[later]);
                var (ours, theirs) = (Missing(figures[earlier], figures[later]), Missing(figures[later], figures[earlier]));
                if (ours.Length == 0 || theirs.Length == 0 || Covers(first, figures[later]) || Covers(second, figures[earlier]))
                {
                    // What is about the same and gives the same figures need not be compared with the others again.
                    return ours.Length + theirs.Length == 0 && first.Conflict == 0 && second.Conflict == 0 && subjects[earlier].SetEquals(subjects[later]);
                }

                problems.Add(Rule.Unjoined.At(
                    second.Sheet.Path,
                    second.Line,
                    $"it names {theirs} where {first.Sheet.Path}:{first.Line} names {ours}",
                    "join them in a `> [!CONFLICT]` block, or say what is different"));
                return true;
            });

            // A disagreement that already shows the other's figures has joined them, wherever the other stands.
            bool Covers(Passage side, List<Figure> others) =>
                side.Conflict > 0 && Missing(others, [.. joined[(side.Sheet.Path, side.Conflict)].SelectMany(figure => figure)]).Length == 0;
        }
    }

    private static string Missing(List<Figure> figures, List<Figure> others) =>
        Quoted.List(figures.Where(figure => !others.Exists(other => other.Key == figure.Key)).Select(figure => figure.Text));
}
