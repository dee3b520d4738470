using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>What in the index may stand for each term of a query: its own forms, the glossary's and the lexicon's, and words spelt nearly alike.</summary>
internal sealed class Expansion
{
    /// <summary>Shorter stems have too many neighbours.</summary>
    private const int ShortestMisspelt = 4;

    private readonly Query _query;
    private readonly PassageIndex _index;
    private readonly List<Alternative>[] _found;
    private readonly bool[] _inGlossary;
    private readonly bool[] _inDictionary;
    private readonly string[] _spellings;

    private Expansion(Query query, PassageIndex index)
    {
        (_query, _index) = (query, index);
        _found = [.. query.Terms.Select(_ => new List<Alternative>())];
        _inGlossary = new bool[query.Terms.Count];
        _inDictionary = new bool[query.Terms.Count];
        _spellings = [.. query.Terms.Select(term => term.Surface)];
    }

    /// <returns>For each term of the query its alternatives, the surest first, whether the glossary knows it, and how it is spelt in the index's language.</returns>
    public static IEnumerable<(List<Alternative> Alternatives, bool InGlossary, string Spelling)> Of(Query query, PassageIndex index)
    {
        var expansion = new Expansion(query, index);
        expansion.AddOwn();
        expansion.AddNumbers();
        expansion.AddGlossary();
        expansion.AddLexicon();
        expansion.AddTranslations();
        expansion.AddDiminutives();
        expansion.AddNearWords();
        expansion.AddMisspeltEveryday();
        return expansion._found.Zip(expansion._inGlossary, expansion._spellings);
    }

    private bool IsForeign => _query.Language != _index.Language;

    private void AddOwn()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            foreach (var form in _query.Terms[i].Forms(_index.Language))
            {
                Add(i, 1, [form], 1);
            }

            foreach (var word in _found[i].Count == 0 ? _index.NearWords.WithTilde(_query.Terms[i].Surface) : [])
            {
                Add(i, 1, [_index.Vocabulary.Forms[word][0]], 1);
            }

            foreach (var parts in _found[i].Count == 0 ? Codes.Parts(_query.Terms[i].Surface, _index.Vocabulary) : [])
            {
                Add(i, 1, [.. parts.SelectMany(word => _index.Vocabulary.Forms[word].Take(1))], 1);
            }
        }
    }

    /// <summary>A number printed in full stands for the rounded one and the word behind it together.</summary>
    private void AddNumbers()
    {
        for (var i = 0; i + 1 < _found.Length; i++)
        {
            if (_query.Terms[i + 1].Times is var times and > 1)
            {
                foreach (var word in _index.NearNumbers.Of(_query.Terms[i].Surface, times))
                {
                    Add(i, 2, [_index.Vocabulary.Forms[word][0]], _index.Options.RoundedWeight);
                }
            }
        }
    }

    private void AddGlossary()
    {
        for (var start = 0; start < _found.Length; start++)
        {
            foreach (var (span, forms) in _index.Variants.Of(_query.Terms, start, _query.Language))
            {
                if (Add(start, span, forms, _index.Options.VariantWeight))
                {
                    _inGlossary.AsSpan(start, span).Fill(true);
                }
            }
        }
    }

    /// <summary>A word that neither the folder nor everyday speech knows in the language of the question is looked up in the other: people mix them.</summary>
    private void AddLexicon()
    {
        var weight = IsForeign ? _index.Options.TranslationWeight : _index.Options.SynonymWeight;
        var other = _query.Language == Language.Spanish ? Language.English : Language.Spanish;
        for (var start = 0; start < _found.Length; start++)
        {
            if (!AddLexicon(start, _query.Language, weight) && !IsForeign && IsUnknown(start))
            {
                AddLexicon(start, other, _index.Options.TranslationWeight);
            }
        }
    }

    /// <summary>False when the lexicon does not know the word itself.</summary>
    private bool AddLexicon(int start, Language asked, double weight)
    {
        var isKnown = false;
        foreach (var (span, forms) in Lexicon.Everyday.Of(_query.Terms, start, asked, _index.Language))
        {
            isKnown |= span == 1;
            Add(start, span, forms, weight);
        }

        return isKnown;
    }

    /// <summary>All that a translator says a word may mean. What the glossary knows means itself; a name counts most as it was asked.</summary>
    private void AddTranslations()
    {
        foreach (var translation in IsForeign ? _query.Translations : [])
        {
            var at = _query.Terms.TakeWhile(term => term.Surface != translation.Term).Count();
            if (at == _found.Length || _inGlossary[at])
            {
                continue;
            }

            foreach (var forms in Lexicon.Forms(translation.Wordings, _index.Language))
            {
                Add(at, 1, forms, _index.Options.TranslationWeight);
                _inDictionary[at] = true;
            }

            _spellings[at] = SpeltAs(translation);
        }
    }

    /// <summary>One word that stands in the index, so that what is looked at letter by letter is looked at in its language: .7006 to .7294 Recall@1 for the Spanish training questions on English paragraphs.</summary>
    private string SpeltAs(Translation translation)
    {
        var words = translation.Wordings.Where(wording => !wording.Contains(' ', StringComparison.Ordinal)).Select(Words.Spelling);
        return words.Prepend(translation.Term).FirstOrDefault(word => _index.Vocabulary.Number(word) >= 0, translation.Term);
    }

    /// <summary>"Botecito" for a boat, "carito" for what is dear.</summary>
    private void AddDiminutives()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            foreach (var word in _query.Language == Language.Spanish && IsUnknown(i) ? Diminutives.Bases(_query.Terms[i].Surface) : [])
            {
                var term = _query.Terms[i] with { English = Words.Forms(word, Language.English), Spanish = Words.Forms(word, Language.Spanish) };
                Add(i, 1, [term.Forms(_index.Language)[0]], _index.Options.SpellingWeight);
                foreach (var (_, forms) in Lexicon.Everyday.Of([term], 0, Language.Spanish, _index.Language))
                {
                    Add(i, 1, forms, IsForeign ? _index.Options.TranslationWeight : _index.Options.SynonymWeight);
                }
            }
        }
    }

    /// <summary>
    /// Only for a word that is not in the index itself: what is spelt right means itself. Nor is one that a translator knows taken for
    /// what it looks like.
    /// </summary>
    private void AddNearWords()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            var term = _query.Terms[i];
            foreach (var (word, likeness) in IsForeign && !_inDictionary[i] && !_found[i].Exists(alternative => alternative.Factor == 1) ? _index.NearWords.Cognates(term.Surface) : [])
            {
                Add(i, 1, [_index.Vocabulary.Forms[word][0]], _index.Options.TranslationWeight * likeness);
            }

            foreach (var form in IsUnknown(i) && !IsForeign ? _index.NearWords.SoundingAlike(term.Forms(_index.Language)[0]) : [])
            {
                Add(i, 1, [form], _index.Options.SpellingWeight);
            }

            foreach (var (word, slips) in IsUnknown(i) ? _index.NearWords.Misspelt(term.Surface) : [])
            {
                var likely = Math.Pow(_index.Options.SpellingWeight, slips);
                Add(i, 1, [_index.Vocabulary.Forms[word][0]], likely);
                foreach (var (_, forms) in Lexicon.Everyday.Of([Spelt(term, word)], 0, _index.Language, _index.Language))
                {
                    Add(i, 1, forms, likely * _index.Options.SynonymWeight);
                }
            }
        }
    }

    /// <summary>A word that stands nowhere and looks like none that does may be one of everyday speech with a slip: "dificulties" for what a text calls challenges.</summary>
    private void AddMisspeltEveryday()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            var stem = _query.Terms[i].Forms(_query.Language)[0];
            foreach (var forms in _found[i].Count == 0 && stem.Length >= ShortestMisspelt && !char.IsAsciiDigit(stem[0]) ? Lexicon.Everyday.OfMisspelt(stem, _query.Language, _index.Language) : [])
            {
                Add(i, 1, forms, _index.Options.SpellingWeight * (IsForeign ? _index.Options.TranslationWeight : _index.Options.SynonymWeight));
            }
        }
    }

    /// <summary>True as long as nothing found for the term stands in a passage as a word of its own language.</summary>
    private bool IsUnknown(int term) => !_found[term].Exists(alternative => alternative.IsOwn);

    private QueryTerm Spelt(QueryTerm term, int word) => _index.Language == Language.Spanish
        ? term with { Spanish = [.. _index.Vocabulary.Forms[word]] }
        : term with { English = [.. _index.Vocabulary.Forms[word]] };

    /// <summary>False when no passage holds the forms.</summary>
    private bool Add(int start, int span, string[] forms, double factor)
    {
        if (!Alternative.TryMake(forms, factor, _index, out var alternative))
        {
            return false;
        }

        for (var i = start; i < start + span; i++)
        {
            if (!_found[i].Exists(known => known.Name == alternative.Name))
            {
                _found[i].Add(i == start ? alternative with { Span = span } : alternative);
            }
        }

        return true;
    }
}
