using System.Collections.Frozen;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Numbers the words of passages as they are read.</summary>
internal sealed class VocabularyBuilder(Language language)
{
    /// <summary>A word is a name when it is written with a capital in this share of the places where grammar asks for none.</summary>
    private const double NameShare = 0.7;

    private readonly Dictionary<string, int> _byLower = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = [];
    private readonly List<string[]> _forms = [];
    private readonly List<Use> _uses = [];

    /// <summary>The word's number. Stemming is the dear part of indexing; each distinct word is stemmed once.</summary>
    public int Add(string lower)
    {
        if (_byLower.TryGetValue(lower, out var number))
        {
            return number;
        }

        var forms = QuestionReader.SearchedForms(lower, language);
        var spelling = Words.Spelling(FunctionWords.WithoutPossessive(lower));
        if (_bySpelling.TryGetValue(spelling, out number))
        {
            _forms[number] = [.. _forms[number].Union(forms)];
        }
        else
        {
            _bySpelling[spelling] = number = _spellings.Count;
            _spellings.Add(spelling);
            _forms.Add(forms);
            _uses.Add(new Use(0, -1, 0, 0));
        }

        return _byLower[lower] = number;
    }

    public string[] Forms(int number) => _forms[number];

    /// <param name="inside">Whether the word stands inside a sentence, where a capital tells a name.</param>
    public void Seen(int number, int passage, bool inside, bool capital)
    {
        var use = _uses[number];
        _uses[number] = new Use(
            use.Passages + (use.Last == passage ? 0 : 1),
            passage,
            use.Inside + (inside ? 1 : 0),
            use.Capitals + (inside && capital ? 1 : 0));
    }

    public Vocabulary Build(int passages) => new(
        _bySpelling.ToFrozenDictionary(StringComparer.Ordinal),
        _spellings,
        _forms,
        [.. _uses.Select(use => use.Passages)],
        [.. Enumerable.Range(0, _spellings.Count).Select(Traits)],
        passages);

    private WordTraits Traits(int number) =>
        (_forms[number].Length > 0 ? WordTraits.Content : WordTraits.None)
        | (char.IsAsciiDigit(_spellings[number][0]) ? WordTraits.Number : WordTraits.None)
        | (_uses[number].Inside > 0 && _uses[number].Capitals >= NameShare * _uses[number].Inside ? WordTraits.Name : WordTraits.None);

    /// <param name="Last">The passage it was seen in last, so that each counts once.</param>
    private readonly record struct Use(int Passages, int Last, int Inside, int Capitals);
}
