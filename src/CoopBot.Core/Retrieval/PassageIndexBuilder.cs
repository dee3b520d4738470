using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Reads passages once and writes the index of one language.</summary>
internal sealed class PassageIndexBuilder
{
    private readonly PostingsBuilder _postings = new();
    private readonly VocabularyBuilder _vocabulary;
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
            builder._postings.Build(vocabulary.Forms, options),
            new PassageTexts([.. builder._words], [.. builder._starts], builder._headings, builder._keywords, builder._questions),
            Variants.From(glossary, language),
            options);
    }

    private void Add(int number, Passage passage, Passage? translation)
    {
        var length = AddStatement(number, passage.Text);
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

        _postings.End(length);
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
            _postings.Count(form, field);
        }

        return forms.Length > 0 ? 1 : 0;
    }
}
