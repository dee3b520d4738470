using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>An immutable inverted index over passages of one language; made by <see cref="PassageIndexBuilder"/>.</summary>
internal sealed class PassageIndex(
    Language language,
    IReadOnlyList<Passage> passages,
    IReadOnlyDictionary<string, Postings> terms,
    IReadOnlyDictionary<string, int> numbers,
    IReadOnlyList<int[]> sequences,
    Variants variants,
    RetrievalOptions options)
{
    public Language Language => language;

    public IReadOnlyList<Passage> Passages => passages;

    public Variants Variants => variants;

    public RetrievalOptions Options => options;

    /// <summary>The weight of a word that no passage holds: above that of any that one does.</summary>
    public double IdfOfUnknown { get; } = Idf(passages.Count, 0) * options.UnknownShare;

    /// <summary>The content words of a statement in order, by the number of their form.</summary>
    public ReadOnlySpan<int> Sequence(int passage) => sequences[passage];

    /// <summary>The number of a form, -1 when no statement holds it.</summary>
    public int Number(string form) => numbers.GetValueOrDefault(form, -1);

    public bool TryFind(string form, out Postings postings)
    {
        var found = terms.TryGetValue(form, out var known);
        postings = known!;
        return found;
    }

    /// <summary>BM25's inverse document frequency in Lucene's form, never below 0.</summary>
    public static double Idf(int passages, int holding) => Math.Log(1 + ((passages - holding + 0.5) / (holding + 0.5)));

    /// <summary>What a term in a passage is worth before its idf: 0 to K1 + 1.</summary>
    public double Saturate(float frequency) => frequency * (options.K1 + 1) / (frequency + options.K1);
}
