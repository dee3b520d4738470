using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Where two statements of a language say the same of different people or places, a disagreement joins them.</summary>
/// <remarks>Names of publishers do not count: two papers may well report the same.</remarks>
internal static class UnjoinedNames
{
    /// <summary>Of all words of matter but names in the two statements, so many stand in both.</summary>
    private const double Shared = 0.85;

    /// <summary>Fewer words say too little to tell what they are about.</summary>
    private const int LeastWords = 4;

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        var publishers = folder.Bibliography.SelectMany(entry => FoldedWord.Of(entry.Publisher)).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            var subject = new SubjectWords(language);
            var passages = folder.Claims(language);
            var names = passages.ConvertAll(passage => folder.Words.Of(passage.Text).FindAll(word => folder.Words.IsName(word, language)));
            SimilarSets.Join([.. passages.Zip(names, Subject)], Shared, (earlier, later) =>
            {
                var (first, second) = (passages[earlier], passages[later]);
                var (ours, theirs) = (Missing(names[earlier], names[later]), Missing(names[later], names[earlier]));
                if (ours.Length == 0 || theirs.Length == 0 || (first.Conflict > 0 && second.Conflict > 0) || !SameFigures(first, second))
                {
                    return false;
                }

                problems.Add(Rule.Unjoined.At(
                    second.Sheet.Path,
                    second.Line,
                    $"it names {theirs} where {first.Sheet.Path}:{first.Line} names {ours}",
                    "join them in a `> [!CONFLICT]` block, or say what is different"));
                return true;
            });

            HashSet<long> Subject(Passage passage, List<FoldedWord> named)
            {
                var words = subject.Of(passage.Text, named.Select(name => name.Folded).ToHashSet(StringComparer.Ordinal));
                return words.Count >= LeastWords ? words : [];
            }

            // Other figures are another event, or another rule's matter.
            bool SameFigures(Passage first, Passage second) =>
                folder.FiguresOf(first.Text, language).Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal)
                    .SetEquals(folder.FiguresOf(second.Text, language).Select(figure => figure.Key));
        }

        string Missing(List<FoldedWord> names, List<FoldedWord> others) => Quoted.List(names
            .Where(name => !publishers.Contains(name.Folded) && !others.Exists(other => other.Folded == name.Folded))
            .Select(name => name.Text));
    }
}
