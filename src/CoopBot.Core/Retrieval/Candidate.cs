using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Retrieval;

/// <summary>A passage that a query found, with all that its place among the others rests on.</summary>
public sealed class Candidate(Passage passage, double score, double coverage, IReadOnlyList<float> features, Func<IReadOnlyList<TermScore>> explain)
{
    private readonly Lazy<IReadOnlyList<TermScore>> _terms = new(explain);

    public Passage Passage => passage;

    /// <summary>The weighted sum of its features; each is a share of the question, so scores of different questions can be compared.</summary>
    public double Score => score;

    /// <summary>Share of the query's weight (idf times term weight) that the passage and its headings hold, 0 to 1.</summary>
    public double Coverage => coverage;

    /// <summary>By <see cref="Feature"/>.</summary>
    public IReadOnlyList<float> Features => features;

    /// <summary>What each term of the query brought to <see cref="Feature.Bm25"/>, in the order of the query; worked out when asked for.</summary>
    public IReadOnlyList<TermScore> Terms => _terms.Value;

    /// <summary>The forms in which the statement itself has a word of the question; none where it lacks it.</summary>
    internal HashSet<string> Stated(string word) =>
        [.. Terms.Where(term => term.Term == word).SelectMany(term => term.Stated.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    internal Candidate With(double other) => new(passage, other, coverage, features, explain);
}
