namespace CoopBot.Core.Retrieval;

/// <summary>
/// The character n-grams of an index's content words, from a gram to the words that hold it. What stemming cannot join
/// ("destroy", "destruction"), what is misspelt and what two languages share meets in them (McNamee and Mayfield, 2004).
/// </summary>
internal sealed class GramIndex
{
    /// <summary>A gram is packed into 64 bits, 16 a character.</summary>
    private const int Longest = 4;

    private const char Edge = '_';

    private readonly int _length;
    private readonly int _total;
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly Grouped _grouped;
    private readonly float[] _idf;

    /// <param name="length">Characters of a gram, 2 to 4, the edges of a word counted as characters.</param>
    /// <param name="byWord">Whether <see cref="Numbers"/> will be asked, or else <see cref="Words"/>: each takes as much room as all the rest.</param>
    public GramIndex(Vocabulary vocabulary, int length, bool byWord)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
        (_length, _total) = (length, vocabulary.Total);
        var holding = new List<(int Key, int Value)>();
        var passages = new List<int>();
        for (var word = 0; word < vocabulary.Count; word++)
        {
            var isHeld = vocabulary.Traits[word].HasFlag(WordTraits.Content) && vocabulary.Passages[word] > 0;
            foreach (var gram in isHeld ? Of(vocabulary.Spellings[word]) : [])
            {
                if (!_numbers.TryGetValue(gram, out var number))
                {
                    _numbers[gram] = number = passages.Count;
                    passages.Add(0);
                }

                holding.Add(byWord ? (word, number) : (number, word));
                passages[number] += vocabulary.Passages[word];
            }
        }

        _idf = [.. passages.Select(count => (float)PassageIndex.Idf(_total, Math.Min(_total, count)))];
        _grouped = new Grouped(holding, byWord ? vocabulary.Count : passages.Count);
    }

    /// <summary>How many grams there are.</summary>
    public int Count => _idf.Length;

    /// <summary>-1 for a gram that no word holds.</summary>
    public int Number(ulong gram) => _numbers.GetValueOrDefault(gram, -1);

    /// <summary>The grams of a word of the vocabulary, by number.</summary>
    public ReadOnlySpan<int> Numbers(int word) => _grouped[word];

    /// <summary>Each gram of a word once, with its edges marked; a word shorter than a gram is one gram as a whole.</summary>
    public List<ulong> Of(string word)
    {
        var grams = new List<ulong>(word.Length);
        var padded = $"{Edge}{word}{Edge}";
        for (var i = 0; i == 0 || i + _length <= padded.Length; i++)
        {
            var gram = 0UL;
            foreach (var c in padded.AsSpan(i, Math.Min(_length, padded.Length)))
            {
                gram = (gram << 16) | c;
            }

            if (!grams.Contains(gram))
            {
                grams.Add(gram);
            }
        }

        return grams;
    }

    /// <summary>The words that hold a gram, ascending; none for one that no word holds.</summary>
    public ReadOnlySpan<int> Words(ulong gram) =>
        _numbers.TryGetValue(gram, out var number) ? _grouped[number] : [];

    /// <summary>Over passages; a gram's are taken to be those of its words together.</summary>
    public float Idf(ulong gram) => _numbers.TryGetValue(gram, out var number) ? _idf[number] : (float)PassageIndex.Idf(_total, 0);
}
