using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>The words of all texts of a folder, and which of them are names.</summary>
/// <remarks>
/// A word is taken for a name when it has a capital inside a sentence somewhere in the folder, and never stands there in lower case.
/// </remarks>
internal sealed class FolderWords
{
    private readonly Dictionary<string, List<FoldedWord>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<Language, HashSet<string>> _names;

    public FolderWords(IEnumerable<SheetPassages> sheets)
    {
        var texts = sheets.SelectMany(sheet => sheet.Passages.Select(passage => passage.Text).Append(sheet.Sheet.Title), (sheet, text) => (text, sheet.Sheet.Language)).ToList();
        foreach (var (text, _) in texts)
        {
            _words.TryAdd(text, FoldedWord.Of(text));
        }

        _names = texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => Named(group.Key, group.SelectMany(text => _words[text.text])));
    }

    /// <summary>Of a title or passage of the folder.</summary>
    public List<FoldedWord> Of(string text) => _words[text];

    public bool IsName(FoldedWord word, Language language) => word.Capital && _names[language].Contains(word.Folded);

    private static HashSet<string> Named(Language language, IEnumerable<FoldedWord> words)
    {
        var (capital, lower) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in words)
        {
            if (!word.Capital)
            {
                lower.Add(word.Folded);
            }
            else if (!word.Begins && word.Text.Length > 1 && !NumberWords.TryMonth(word.Folded, language, out _) && !word.Text.Any(char.IsAsciiDigit))
            {
                capital.Add(word.Folded);
            }
        }

        capital.ExceptWith(lower);
        return capital;
    }
}
