namespace CoopBot.Core.Retrieval;

/// <summary>The passages that hold one term: what <see cref="PostingLists"/> has of it.</summary>
internal sealed class Postings(PostingLists lists, int term)
{
    /// <summary>Ascending; <see cref="Frequencies"/> and <see cref="Counts"/> run in parallel.</summary>
    public ReadOnlySpan<int> Passages => lists.Passages(term);

    /// <summary>Occurrences over all fields, weighted by field and length: BM25F's pseudo-frequency.</summary>
    public ReadOnlySpan<float> Frequencies => lists.Frequencies(term);

    public ReadOnlySpan<FieldCounts> Counts => lists.Counts(term);

    public double Idf => lists.Idf(term);

    /// <summary>The numbers of the words that have this term as a form.</summary>
    public ReadOnlySpan<int> Words => lists.Words(term);

    public int Find(int passage) => Passages.BinarySearch(passage);
}
