namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A translation names the people, places and organizations of its original, and no others.</summary>
/// <remarks>
/// A name is found again by its letters, by its first letters ("Colombia", "Colombian"), or by the glossary ("Navy", "Armada").
/// </remarks>
internal static class TranslatedNames
{
    /// <summary>"Ecuador" and "ecuatoriano" share four letters; "Lasso" and "Noboa" none.</summary>
    private const int SharedLetters = 4;

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        if (problems.Exists(problem => problem.IsErrorIn(FolderReader.Glossary)))
        {
            // What it says of names is not known.
            return;
        }

        var wordings = new Wordings(folder.Glossary);
        foreach (var pair in folder.Translations)
        {
            var (first, second) = (pair.Original.Sheet, pair.Translation.Sheet);
            foreach (var (original, here, line) in pair.Texts)
            {
                var (there, translated) = (folder.Words.Of(original), folder.Words.Of(here));
                var named = wordings.In(there, first.Language).ToList();
                var renamed = wordings.In(translated, second.Language).ToList();
                Report("the original names {0} and the translation does not", Missing(there, Name(first), named, translated, renamed));
                Report("the translation names {0} and the original does not", Missing(translated, Name(second), renamed, there, named));

                Predicate<FoldedWord> Name(Sheet sheet) => word => folder.Words.IsName(word, sheet.Language);

                void Report(string what, string missing)
                {
                    if (missing.Length > 0)
                    {
                        problems.Add(Rule.OtherNames.At(
                            second.Path,
                            line,
                            string.Format(System.Globalization.CultureInfo.InvariantCulture, what, missing),
                            $"correct it, or put both names into `names` of {FolderReader.Glossary} when they mean the same"));
                    }
                }
            }
        }
    }

    private static string Missing(
        List<FoldedWord> words,
        Predicate<FoldedWord> isName,
        List<(int Term, int Start, int Length)> terms,
        List<FoldedWord> others,
        List<(int Term, int Start, int Length)> otherTerms)
    {
        var translated = terms.Where(term => otherTerms.Exists(other => other.Term == term.Term)).ToList();
        return Quoted.List(words
            .Where((word, i) => isName(word)
                && !IsCurrency(words, i)
                && !translated.Exists(term => i >= term.Start && i < term.Start + term.Length)
                && !others.Exists(other => AreKin(word.Folded, other.Folded)))
            .Select(word => word.Text));
    }

    /// <summary>The letters of "US$" belong to an amount.</summary>
    private static bool IsCurrency(List<FoldedWord> words, int i) => i + 1 < words.Count && words[i].Text == "US" && words[i + 1].Text == "$";

    private static bool AreKin(string word, string other) =>
        word == other || word.AsSpan().CommonPrefixLength(other) >= SharedLetters;
}
