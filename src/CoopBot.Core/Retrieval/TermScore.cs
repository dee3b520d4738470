namespace CoopBot.Core.Retrieval;

/// <summary>What one query term brought to a candidate's score.</summary>
/// <param name="Term">The word as asked, folded.</param>
/// <param name="Matched">The index term that matched: the term's own stem or that of a glossary variant.</param>
/// <param name="Score">Its part of the candidate's score.</param>
/// <param name="Statement">Occurrences in the statement; likewise the other fields.</param>
public sealed record TermScore(
    string Term,
    string Matched,
    double Score,
    int Statement,
    int Section,
    int Title,
    int Aliases)
{
    public int Keywords { get; init; }

    public int Translation { get; init; }

    /// <summary>
    /// What stands for the term in the statement itself, which may be less than what <see cref="Matched"/> brought: a synonym,
    /// where keywords or questions hold the very word. Empty where the statement has nothing for it.
    /// </summary>
    public string Stated { get; init; } = "";
}
