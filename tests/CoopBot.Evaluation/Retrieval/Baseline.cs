namespace CoopBot.Evaluation.Retrieval;

/// <summary>What other systems reach on the same data.</summary>
/// <param name="MrrAt10">0 where it is not published.</param>
internal sealed record Baseline(string Set, string Peer, double RecallAt1, double MrrAt10)
{
    /// <summary>Per set the best classic engine, measured in one harness on two cores, and the neural model nearest to it, as published (MTEB).</summary>
    private static readonly Baseline[] _known =
    [
        new("xquad-en", "lunr", 0.931, 0),
        new("xquad-en", "multilingual-e5-base", 0.955, 0),
        new("xquad-es", "lunr", 0.924, 0),
        new("xquad-es", "multilingual-e5-base", 0.943, 0),
        new("xquad-en-in-squad", "Lucene.NET + proximity", 0.819, 0.875),
        new("xquad-sentences-en", "SQLite FTS5", 0.742, 0),
        new("xquad-sentences-es", "Lucene.NET", 0.687, 0),
        new("xquad-es-en", "SQLite FTS5", 0.246, 0),
        new("xquad-es-en", "Apertium, then Lucene.NET", 0.795, 0),
    ];

    public static IEnumerable<Baseline> For(string set) => _known.Where(baseline => baseline.Set == set);
}
