namespace CoopBot.Core.Retrieval;

/// <summary>
/// The postings of all terms of an index, one term's after the other's in a few long arrays: most terms are rare, and objects of
/// their own took more room than the postings themselves.
/// </summary>
/// <param name="passages">By term; the next two arrays run in parallel to its values.</param>
/// <param name="idf">By term.</param>
internal sealed class PostingLists(WordForms forms, Grouped passages, float[] frequencies, FieldCounts[] counts, double[] idf)
{
    private readonly Dictionary<string, int> _terms = Numbered(forms.Names);

    /// <summary>False for what no passage holds.</summary>
    public bool TryFind(string form, out Postings postings)
    {
        var isKnown = _terms.TryGetValue(form, out var term) && passages[term].Length > 0;
        postings = isKnown ? new Postings(this, term) : null!;
        return isKnown;
    }

    public ReadOnlySpan<int> Passages(int term) => passages[term];

    public ReadOnlySpan<float> Frequencies(int term) => frequencies.AsSpan(passages.At(term));

    public ReadOnlySpan<FieldCounts> Counts(int term) => counts.AsSpan(passages.At(term));

    public double Idf(int term) => idf[term];

    public ReadOnlySpan<int> Words(int term) => forms.Words(term);

    private static Dictionary<string, int> Numbered(IReadOnlyList<string> names)
    {
        var numbers = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var number = 0; number < names.Count; number++)
        {
            numbers[names[number]] = number;
        }

        return numbers;
    }
}
