using System.Buffers;
using System.Runtime.InteropServices;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>A question as numbers of one index, made once so that each candidate is read in one pass over its words.</summary>
internal sealed class QuestionView : IDisposable
{
    /// <summary>The words after which the kind of thing asked for is named.</summary>
    private static readonly HashSet<string> _kindFollows = ["what", "which", "whose", "many", "que", "cual", "cuales", "cuantos", "cuantas"];

    /// <summary>Stands for a word that was looked at and means nothing; 0 for one that was not.</summary>
    private const int Nothing = -1;

    private readonly PassageIndex _index;
    private readonly int[] _roleOf;
    private readonly int[] _askedGramOf;
    private readonly List<int> _sameGram = [];
    private readonly List<WordRole> _roles = [];

    public QuestionView(Query query, IReadOnlyList<TermGroup> groups, PassageIndex index)
    {
        _index = index;
        _roleOf = ArrayPool<int>.Shared.Rent(Math.Max(1, index.Vocabulary.Count));
        Array.Clear(_roleOf, 0, index.Vocabulary.Count);
        _askedGramOf = ArrayPool<int>.Shared.Rent(Math.Max(1, index.Grams.Count));
        Array.Clear(_askedGramOf, 0, index.Grams.Count);
        Weights = [.. groups.Select(group => group.Weight * group.Idf)];
        Whole = Weights.Sum();
        Surfaces = [.. groups.Select(group => index.Vocabulary.Number(group.Spelling))];
        IsNumber = [.. groups.Select(group => char.IsAsciiDigit(group.Term.Surface[0]))];
        IsName = [.. Surfaces.Select(word => word >= 0 && index.Vocabulary.Traits[word].HasFlag(WordTraits.Name))];
        Asked = query.Asked;

        var spellings = Tokenizer.Tokenize(query.Text).ConvertAll(token => Words.Spelling(FunctionWords.WithoutContraction(token.Lower)));
        PairWeights = PlaceWords(spellings);
        PairsWhole = PairWeights.Sum();
        Focus = FocusOf(spellings, groups);
        AddTerms(groups);
        GramWeights = AddGrams(groups);
        GramsWhole = GramWeights.Sum(weight => (double)weight);
    }

    /// <summary>Idf times term weight, by term.</summary>
    public double[] Weights { get; }

    public double Whole { get; }

    /// <summary>By term: the number of the word that is spelt as asked, -1 when no passage holds it.</summary>
    public int[] Surfaces { get; }

    public bool[] IsNumber { get; }

    public bool[] IsName { get; }

    public Asked Asked { get; }

    /// <summary>Number of the term that names the kind of thing asked for, -1 for none.</summary>
    public int Focus { get; }

    /// <summary>By place: the weight of a word of the question and the one after it.</summary>
    public double[] PairWeights { get; }

    public double PairsWhole { get; }

    public float[] GramWeights { get; }

    public double GramsWhole { get; }

    /// <summary>The grams of a word as a chain: a gram's number, and the place of the next link, -1 at the end.</summary>
    public List<(int Gram, int Next)> GramLinks { get; } = [];

    /// <summary>False for a word that means nothing to the question.</summary>
    public bool TryFind(int word, out WordRole role)
    {
        var number = _roleOf[word];
        if (number == 0 || (number > 0 && !_roles[number - 1].GramsRead))
        {
            number = ReadGrams(word);
        }

        role = number > 0 ? _roles[number - 1] : default;
        return number > 0;
    }

    /// <summary>Likewise, without a look at its grams, which are dear to read and say nothing where only terms count.</summary>
    public bool TryFindTerm(int word, out int term, out float factor)
    {
        var number = _roleOf[word];
        (term, factor) = number > 0 ? (_roles[number - 1].Term, _roles[number - 1].Factor) : (-1, 0);
        return term >= 0;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_roleOf);
        ArrayPool<int>.Shared.Return(_askedGramOf);
    }

    /// <summary>Only for words that are met: of those that share a gram with the question few stand in a candidate.</summary>
    /// <returns>The word's number among the roles, <see cref="Nothing"/> when it has none.</returns>
    private int ReadGrams(int word)
    {
        var first = -1;
        foreach (var gram in _index.Grams.Numbers(word))
        {
            for (var asked = _askedGramOf[gram] - 1; asked >= 0; asked = _sameGram[asked])
            {
                GramLinks.Add((asked, first));
                first = GramLinks.Count - 1;
            }
        }

        if (first < 0 && _roleOf[word] == 0)
        {
            return _roleOf[word] = Nothing;
        }

        ref var role = ref RoleOf(word);
        (role.FirstGram, role.GramsRead) = (first, true);
        return _roleOf[word];
    }

    private ref WordRole RoleOf(int word)
    {
        if (_roleOf[word] == 0)
        {
            _roles.Add(new WordRole { Term = -1, Place = -1, FirstGram = -1 });
            _roleOf[word] = _roles.Count;
        }

        return ref CollectionsMarshal.AsSpan(_roles)[_roleOf[word] - 1];
    }

    private double[] PlaceWords(List<string> spellings)
    {
        var words = spellings.ConvertAll(_index.Vocabulary.Number);
        for (var place = words.Count - 1; place >= 0; place--)
        {
            if (words[place] >= 0)
            {
                RoleOf(words[place]).Place = place;
            }
        }

        return [.. words.Skip(1).Select((word, i) => _index.Vocabulary.Idf(word) + _index.Vocabulary.Idf(words[i]))];
    }

    private static int FocusOf(List<string> spellings, IReadOnlyList<TermGroup> groups)
    {
        var before = spellings.FindIndex(_kindFollows.Contains);
        return before < 0 || before + 1 == spellings.Count
            ? -1
            : groups.TakeWhile(group => group.Term.Surface != spellings[before + 1]).Count() is var at && at < groups.Count ? at : -1;
    }

    private void AddTerms(IReadOnlyList<TermGroup> groups)
    {
        for (var term = 0; term < groups.Count; term++)
        {
            foreach (var alternative in groups[term].Alternatives)
            {
                foreach (var part in alternative.Parts)
                {
                    foreach (var word in part.Words)
                    {
                        AddTerm(word, term, alternative);
                    }
                }
            }
        }
    }

    private void AddTerm(int word, int term, Alternative alternative)
    {
        ref var role = ref RoleOf(word);
        if (role.Factor < (float)alternative.Factor)
        {
            (role.Term, role.Span, role.Factor, role.IsExact) = (term, alternative.Span, (float)alternative.Factor, word == Surfaces[term]);
        }
    }

    private float[] AddGrams(IReadOnlyList<TermGroup> groups)
    {
        var weights = new List<float>();
        foreach (var group in groups)
        {
            foreach (var gram in _index.Grams.Of(group.Spelling))
            {
                var number = _index.Grams.Number(gram);
                _sameGram.Add(number < 0 ? -1 : _askedGramOf[number] - 1);
                if (number >= 0)
                {
                    _askedGramOf[number] = _sameGram.Count;
                }

                weights.Add(_index.Grams.Idf(gram) * (float)group.Weight);
            }
        }

        return [.. weights];
    }
}
