namespace CoopBot.Core.Retrieval;

/// <summary>Takes in passage after passage which terms it holds, and writes the postings of each term.</summary>
internal sealed class PostingsBuilder
{
    /// <summary>
    /// A word that stands only beside statements counts as though this many passages had it, since a rare word of talk is not
    /// telling. Chosen from 1, 3, 6 and 12 by the answers to 814 questions on this folder; all but 1 did about as well.
    /// </summary>
    private const int FewestBeside = 8;

    private readonly Dictionary<int, FieldCounts> _counts = [];
    private readonly List<(int Term, int Passage, FieldCounts Counts)> _hits = [];
    private readonly List<int> _lengths = [];

    /// <summary>The passage at hand holds the term once more.</summary>
    public void Count(int term, Field field) => _counts[term] = _counts.GetValueOrDefault(term).Plus(field);

    /// <summary>Closes the passage at hand; what is counted from here on belongs to the next.</summary>
    /// <param name="length">Content words of its statement.</param>
    public void End(int length)
    {
        foreach (var (term, counts) in _counts)
        {
            _hits.Add((term, _lengths.Count, counts));
        }

        _counts.Clear();
        _lengths.Add(length);
    }

    public PostingLists Build(WordForms forms, RetrievalOptions options)
    {
        var terms = forms.Names.Count;
        var average = _lengths.Count > 0 ? Math.Max(1, _lengths.Average()) : 1;
        var byTerm = new Grouped([.. _hits.Select((hit, i) => (hit.Term, i))], terms);
        var (frequencies, counts) = (new List<float>(_hits.Count), new List<FieldCounts>(_hits.Count));
        var idf = new double[terms];
        for (var term = 0; term < terms; term++)
        {
            var hits = byTerm[term];
            foreach (var hit in hits)
            {
                frequencies.Add(Frequency(_hits[hit].Counts, _lengths[_hits[hit].Passage] / average, options));
                counts.Add(_hits[hit].Counts);
            }

            idf[term] = PassageIndex.Idf(_lengths.Count, IsBeside(hits) ? Math.Min(_lengths.Count, Math.Max(FewestBeside, hits.Length)) : hits.Length);
        }

        return new PostingLists(forms, new Grouped([.. _hits.Select(hit => (hit.Term, hit.Passage))], terms), [.. frequencies], [.. counts], idf);
    }

    /// <summary>Words that stand in keywords, questions and translations alone: part of them is mere talk.</summary>
    private bool IsBeside(ReadOnlySpan<int> hits)
    {
        foreach (var hit in hits)
        {
            var counts = _hits[hit].Counts;
            if (counts[Field.Statement] + counts[Field.Section] + counts[Field.Title] + counts[Field.Aliases] > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Only the statement's length counts against it: titles and headings are short by nature.</summary>
    private static float Frequency(FieldCounts counts, double relativeLength, RetrievalOptions options) => (float)(
        (counts[Field.Statement] / (1 - options.LengthPenalty + (options.LengthPenalty * relativeLength)))
        + (counts[Field.Section] * options.SectionWeight)
        + (Math.Min(1, counts[Field.Title]) * options.TitleWeight)
        + (Math.Min(1, counts[Field.Aliases]) * options.AliasesWeight)
        + (Math.Min(1, counts[Field.Keywords]) * options.KeywordsWeight)
        + (Math.Min(1, counts[Field.Translation]) * options.TranslationFieldWeight));
}
