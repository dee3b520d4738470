using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>An immutable inverted index over passages of one language; made by <see cref="PassageIndexBuilder"/>.</summary>
internal sealed class PassageIndex(
    Language language,
    IReadOnlyList<Passage> passages,
    Vocabulary vocabulary,
    PostingLists terms,
    PassageTexts texts,
    Variants variants,
    RetrievalOptions options)
{
    /// <summary>Long enough to tell words apart, short enough to meet in inflected ones; 3 and 5 were no better on the training questions.</summary>
    private const int GramLength = 4;

    public Language Language => language;

    public IReadOnlyList<Passage> Passages => passages;

    public Vocabulary Vocabulary => vocabulary;

    public PassageTexts Texts => texts;

    public Variants Variants => variants;

    public RetrievalOptions Options => options;

    public GramIndex Grams { get; } = new(vocabulary, GramLength, byWord: true);

    public NearWords NearWords { get; } = new(vocabulary, language);

    public NearNumbers NearNumbers { get; } = new(vocabulary);

    /// <summary>The weight of a word that no passage holds: above that of any that one does.</summary>
    public double IdfOfUnknown { get; } = Idf(passages.Count, 0) * options.UnknownShare;

    public bool TryFind(string form, out Postings postings) => terms.TryFind(form, out postings);

    /// <summary>Whether any passage holds the word in a form of its own.</summary>
    public bool Holds(QueryTerm term) => term.Forms(language).Any(form => TryFind(form, out _));

    /// <summary>Whether both are statements of one section.</summary>
    /// <param name="other">Any number; one that is no passage's has no neighbours.</param>
    public bool AreNeighbours(int passage, int other) =>
        other >= 0
        && other < passages.Count
        && ReferenceEquals(passages[passage].Sheet, passages[other].Sheet)
        && passages[passage].Section == passages[other].Section;

    /// <summary>BM25's inverse document frequency in Lucene's form, never below 0.</summary>
    public static double Idf(int passages, int holding) => Math.Log(1 + ((passages - holding + 0.5) / (holding + 0.5)));

    /// <summary>What a term in a passage is worth before its idf: 0 to K1 + 1.</summary>
    public double Saturate(double frequency) => frequency * (options.K1 + 1) / (frequency + options.K1);

    /// <summary>What the length of a statement divides the frequencies in it by: 1 for one of average length.</summary>
    public double LengthNorm(int words) => 1 - options.LengthPenalty + (options.LengthPenalty * words / texts.AverageLength);
}
