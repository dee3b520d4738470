namespace CoopBot.Core.Retrieval;

/// <summary>Index terms that together stand for a query term; a passage must hold all of them.</summary>
/// <param name="Name">The index terms, separated by spaces.</param>
/// <param name="Factor">1 for the term's own form, less for a variant.</param>
internal sealed record Alternative(string Name, double Factor, IReadOnlyList<Postings> Parts)
{
    /// <summary>How many terms of the query, one after the other, it stands for together.</summary>
    public int Span { get; init; } = 1;

    /// <summary>The rarest part's: the whole cannot be more common.</summary>
    public double Idf { get; } = Parts.Max(part => part.Idf);

    /// <summary>No more passages hold the whole than hold its rarest part.</summary>
    public int MostPassages { get; } = Parts.Min(part => part.Passages.Length);

    /// <summary>Whether any passage holds each part in its own language: what stands in translations alone is no word of it, or only looks like one.</summary>
    public bool IsOwn => Parts.All(part => HasOwn(part.Counts));

    public static bool TryMake(string[] forms, double factor, PassageIndex index, out Alternative alternative)
    {
        var parts = new List<Postings>();
        foreach (var form in forms)
        {
            if (index.TryFind(form, out var postings))
            {
                parts.Add(postings);
            }
        }

        alternative = parts.Count == forms.Length ? new Alternative(string.Join(' ', forms), factor, parts) : null!;
        return parts.Count == forms.Length;
    }

    /// <summary>The weakest part's frequency in a passage; 0 when one is missing.</summary>
    public float Frequency(int passage)
    {
        var weakest = float.MaxValue;
        foreach (var part in Parts)
        {
            var at = part.Find(passage);
            if (at < 0)
            {
                return 0;
            }

            weakest = Math.Min(weakest, part.Frequencies[at]);
        }

        return weakest;
    }

    /// <summary>Whether the statement itself holds all of it, and not only what stands around it.</summary>
    public bool IsStated(int passage) => Parts.All(part => part.Find(passage) is >= 0 and var at && part.Counts[at][Field.Statement] > 0);

    private static bool HasOwn(ReadOnlySpan<FieldCounts> counts)
    {
        foreach (var count in counts)
        {
            if (!count.IsOnlyIn(Field.Translation))
            {
                return true;
            }
        }

        return false;
    }
}
