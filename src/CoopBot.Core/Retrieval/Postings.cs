namespace CoopBot.Core.Retrieval;

/// <summary>The passages that hold one term, ascending; the first three arrays run in parallel.</summary>
/// <param name="Frequencies">Occurrences over all fields, weighted by field and length: BM25F's pseudo-frequency.</param>
/// <param name="Words">The numbers of the words that have this term as a form.</param>
internal sealed record Postings(int[] Passages, float[] Frequencies, FieldCounts[] Counts, double Idf, int[] Words)
{
    public int Find(int passage) => Array.BinarySearch(Passages, passage);
}
