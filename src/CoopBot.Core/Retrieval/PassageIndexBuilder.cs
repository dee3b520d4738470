using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Reads passages once and writes the index of one language.</summary>
internal sealed class PassageIndexBuilder
{
    /// <summary>
    /// A word that stands only beside statements counts as though this many passages had it, since a rare word of talk is not
    /// telling. Chosen from 1, 3, 6 and 12 by the answers to 814 questions on this folder; all but 1 did about as well.
    /// </summary>
    private const int FewestBeside = 8;

    private readonly Dictionary<string, List<(int Passage, FieldCounts Counts)>> _occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldCounts> _counts = new(StringComparer.Ordinal);
    private readonly VocabularyBuilder _vocabulary;
    private readonly List<int> _lengths = [];
    private readonly List<int> _words = [];
    private readonly List<int> _starts = [0];
    private readonly List<int[]> _headings = [];
    private readonly List<int[]> _keywords = [];
    private readonly List<int[]> _questions = [];
    private (Sheet Sheet, string Section, int[] Words)? _heading;

    private PassageIndexBuilder(Language language) => _vocabulary = new VocabularyBuilder(language);

    /// <param name="translations">By place: the same statement in the other language, null for none.</param>
    public static PassageIndex Build(Language language, IReadOnlyList<Passage> passages, IReadOnlyList<Passage?> translations, IReadOnlyList<Term> glossary, RetrievalOptions options)
    {
        var builder = new PassageIndexBuilder(language);
        for (var i = 0; i < passages.Count; i++)
        {
            builder.Add(i, passages[i], translations[i]);
        }

        var vocabulary = builder._vocabulary.Build(passages.Count);
        return new PassageIndex(
            language,
            passages,
            vocabulary,
            builder.Postings(vocabulary, options),
            new PassageTexts([.. builder._words], [.. builder._starts], builder._headings, builder._keywords, builder._questions),
            Variants.From(glossary, language),
            options);
    }

    private void Add(int number, Passage passage, Passage? translation)
    {
        _counts.Clear();
        _lengths.Add(AddStatement(number, passage.Text));
        _headings.Add(Heading(passage));
        Count(passage.Section, Field.Section);
        Count(passage.Sheet.Title, Field.Title);
        foreach (var alias in passage.Sheet.Aliases)
        {
            Count(alias, Field.Aliases);
        }

        int[] foreign = translation is null ? [] : [.. Foreign(translation).Select(_vocabulary.Add).Distinct()];
        int[] keywords = [.. passage.Keywords.SelectMany(Numbers)];
        _keywords.Add([.. keywords, .. foreign]);
        _questions.Add([.. passage.Questions.SelectMany(question => Numbers(question).Append(PassageTexts.SentenceEnd))]);
        foreach (var word in keywords.Concat(_questions[^1]).Where(word => word != PassageTexts.SentenceEnd))
        {
            Count(word, Field.Keywords);
        }

        foreach (var word in foreign)
        {
            Count(word, Field.Translation);
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

    /// <summary>Words that carry matter in both languages: one that is grammar in either says nothing when it is met.</summary>
    private static IEnumerable<string> Foreign(Passage translation) => translation.Keywords.Prepend(translation.Text)
        .SelectMany(Tokenizer.Tokenize)
        .Select(token => token.Lower)
        .Where(lower => FunctionWords.IsContent(lower, Language.English) && FunctionWords.IsContent(lower, Language.Spanish));

    /// <summary>Returns the number of content words.</summary>
    private int AddStatement(int passage, string text)
    {
        var content = 0;
        var inside = false;
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (Sentences.EndsBetween(text, end, token.Start))
            {
                _words.Add(PassageTexts.SentenceEnd);
                inside = false;
            }

            var word = _vocabulary.Add(token.Lower);
            _words.Add(word);
            _vocabulary.Seen(word, passage, inside, char.IsUpper(text[token.Start]));
            content += Count(word, Field.Statement);
            inside = true;
            end = token.Start + token.Length;
        }

        _starts.Add(_words.Count);
        return content;
    }

    /// <summary>Statements of one section share theirs.</summary>
    private int[] Heading(Passage passage)
    {
        if (_heading is not { } last || !ReferenceEquals(last.Sheet, passage.Sheet) || last.Section != passage.Section)
        {
            last = (passage.Sheet, passage.Section, [.. Numbers($"{passage.Sheet.Title} {passage.Section}")]);
            _heading = last;
        }

        return last.Words;
    }

    private void Count(string text, Field field)
    {
        foreach (var word in Numbers(text))
        {
            Count(word, field);
        }
    }

    private IEnumerable<int> Numbers(string text) => Tokenizer.Tokenize(text).Select(token => _vocabulary.Add(token.Lower));

    private int Count(int word, Field field)
    {
        var forms = _vocabulary.Forms(word);
        foreach (var form in forms)
        {
            _counts[form] = _counts.GetValueOrDefault(form).Plus(field);
        }

        return forms.Length > 0 ? 1 : 0;
    }

    private Dictionary<string, Postings> Postings(Vocabulary vocabulary, RetrievalOptions options)
    {
        var words = Enumerable.Range(0, vocabulary.Count)
            .SelectMany(word => vocabulary.Forms[word].Select(form => (form, word)))
            .ToLookup(pair => pair.form, pair => pair.word, StringComparer.Ordinal);
        var average = _lengths.Count > 0 ? Math.Max(1, _lengths.Average()) : 1;
        return _occurrences.ToDictionary(
            pair => pair.Key,
            pair => new Postings(
                [.. pair.Value.Select(hit => hit.Passage)],
                [.. pair.Value.Select(hit => Frequency(hit.Counts, _lengths[hit.Passage] / average, options))],
                [.. pair.Value.Select(hit => hit.Counts)],
                PassageIndex.Idf(_lengths.Count, IsBeside(pair.Value) ? Math.Min(_lengths.Count, Math.Max(FewestBeside, pair.Value.Count)) : pair.Value.Count),
                [.. words[pair.Key]]),
            StringComparer.Ordinal);
    }

    /// <summary>Words that stand in keywords, questions and translations alone: part of them is mere talk.</summary>
    private static bool IsBeside(List<(int Passage, FieldCounts Counts)> hits) =>
        hits.TrueForAll(hit => hit.Counts[Field.Statement] + hit.Counts[Field.Section] + hit.Counts[Field.Title] + hit.Counts[Field.Aliases] == 0);

    /// <summary>Only the statement's length counts against it: titles and headings are short by nature.</summary>
    private static float Frequency(FieldCounts counts, double relativeLength, RetrievalOptions options) => (float)(
        (counts[Field.Statement] / (1 - options.LengthPenalty + (options.LengthPenalty * relativeLength)))
        + (counts[Field.Section] * options.SectionWeight)
        + (Math.Min(1, counts[Field.Title]) * options.TitleWeight)
        + (Math.Min(1, counts[Field.Aliases]) * options.AliasesWeight)
        + (Math.Min(1, counts[Field.Keywords]) * options.KeywordsWeight)
        + (Math.Min(1, counts[Field.Translation]) * options.TranslationFieldWeight));
}
