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
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];
    private readonly List<int[]> _formsOf = [];
    private readonly List<Use> _uses = [];

    /// <summary>The word's number. Stemming is the dear part of indexing; each distinct word is stemmed once.</summary>
    public int Add(string lower)
    {
        if (_byLower.TryGetValue(lower, out var number))
        {
            return number;
        }

        var spelling = Words.Spelling(FunctionWords.WithoutContraction(lower));

        // Many words are their own stem; the index keeps one string for both.
        var forms = Array.ConvertAll(QuestionReader.SearchedForms(lower, language), form => Form(form == spelling ? spelling : form));
        if (_bySpelling.TryGetValue(spelling, out number))
        {
            _formsOf[number] = [.. _formsOf[number].Union(forms)];
        }
        else
        {
            _bySpelling[spelling] = number = _spellings.Count;
            _spellings.Add(spelling);
            _formsOf.Add(forms);
            _uses.Add(new Use(0, -1, 0, 0));
        }

        return _byLower[lower] = number;
    }

    /// <summary>The numbers of the forms that a word is searched under; none for a function word.</summary>
    public int[] Forms(int number) => _formsOf[number];

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
        _spellings.ToArray(),
        new WordForms([.. _forms], new Grouped([.. _formsOf.SelectMany((forms, word) => forms.Select(form => (word, form)))], _formsOf.Count)),
        [.. _uses.Select(use => use.Passages)],
        [.. Enumerable.Range(0, _spellings.Count).Select(Traits)],
        passages);

    private int Form(string form)
    {
        if (!_byForm.TryGetValue(form, out var number))
        {
            _byForm[form] = number = _forms.Count;
            _forms.Add(form);
        }

        return number;
    }

    private WordTraits Traits(int number) =>
        (_formsOf[number].Length > 0 ? WordTraits.Content : WordTraits.None)
        | (char.IsAsciiDigit(_spellings[number][0]) ? WordTraits.Number : WordTraits.None)
        | (_uses[number].Inside > 0 && _uses[number].Capitals >= NameShare * _uses[number].Inside ? WordTraits.Name : WordTraits.None);

    /// <param name="Last">The passage it was seen in last, so that each counts once.</param>
    private readonly record struct Use(int Passages, int Last, int Inside, int Capitals);
}
