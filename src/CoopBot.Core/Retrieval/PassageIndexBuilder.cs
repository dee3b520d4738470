using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Reads passages once and writes the index of one language.</summary>
internal sealed class PassageIndexBuilder
{
    private readonly Language _language;
    private readonly Dictionary<string, List<(int Passage, FieldCounts Counts)>> _occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldCounts> _counts = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> _sequences = [];

    private PassageIndexBuilder(Language language) => _language = language;

    public static PassageIndex Build(Language language, IReadOnlyList<Passage> passages, IReadOnlyList<Term> glossary, RetrievalOptions options)
    {
        var builder = new PassageIndexBuilder(language);
        for (var i = 0; i < passages.Count; i++)
        {
            builder.Add(i, passages[i]);
        }

        return new PassageIndex(language, passages, builder.Postings(options), builder._numbers, builder._sequences, Variants.From(glossary, language), options);
    }

    private void Add(int number, Passage passage)
    {
        _counts.Clear();
        _lengths.Add(Count(passage.Text, Field.Statement));
        _sequences.Add(Sequence(passage.Text));
        Count(passage.Section, Field.Section);
        Count(passage.Sheet.Title, Field.Title);
        foreach (var alias in passage.Sheet.Aliases)
        {
            Count(alias, Field.Aliases);
        }

        foreach (var (form, count) in _counts)
        {
            if (!_occurrences.TryGetValue(form, out var list))
            {
                _occurrences[form] = list = [];
            }

            list.Add((number, count));
        }
    }

    /// <summary>The statement's content words in order, each as the number of its first form.</summary>
    private int[] Sequence(string text)
    {
        var sequence = new List<int>();
        foreach (var forms in Tokenizer.Tokenize(text).Select(token => Forms(token.Lower)).Where(forms => forms.Length > 0))
        {
            if (!_numbers.TryGetValue(forms[0], out var number))
            {
                _numbers[forms[0]] = number = _numbers.Count;
            }

            sequence.Add(number);
        }

        return [.. sequence];
    }

    /// <summary>Returns the number of words counted.</summary>
    private int Count(string text, Field field)
    {
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            var forms = Forms(token.Lower);
            words += forms.Length > 0 ? 1 : 0;
            foreach (var form in forms)
            {
                _counts[form] = _counts.GetValueOrDefault(form).Plus(field);
            }
        }

        return words;
    }

    /// <summary>Stemming is the dear part of indexing; each distinct word is stemmed once. Function words have no forms.</summary>
    private string[] Forms(string lower)
    {
        if (!_forms.TryGetValue(lower, out var forms))
        {
            _forms[lower] = forms = QuestionReader.SearchedForms(lower, _language);
        }

        return forms;
    }

    private Dictionary<string, Postings> Postings(RetrievalOptions options)
    {
        var average = _lengths.Count > 0 ? Math.Max(1, _lengths.Average()) : 1;
        return _occurrences.ToDictionary(
            pair => pair.Key,
            pair => new Postings(
                [.. pair.Value.Select(hit => hit.Passage)],
                [.. pair.Value.Select(hit => Frequency(hit.Counts, _lengths[hit.Passage] / average, options))],
                [.. pair.Value.Select(hit => hit.Counts)],
                PassageIndex.Idf(_lengths.Count, pair.Value.Count)),
            StringComparer.Ordinal);
    }

    /// <summary>Only the statement's length counts against it: titles and headings are short by nature.</summary>
    private static float Frequency(FieldCounts counts, double relativeLength, RetrievalOptions options) => (float)(
        (counts[Field.Statement] / (1 - options.LengthPenalty + (options.LengthPenalty * relativeLength)))
        + (counts[Field.Section] * options.SectionWeight)
        + (Math.Min(1, counts[Field.Title]) * options.TitleWeight)
        + (Math.Min(1, counts[Field.Aliases]) * options.AliasesWeight));
}
