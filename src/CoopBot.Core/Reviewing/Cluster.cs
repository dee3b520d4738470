using CoopBot.Core.Records.Listing;

namespace CoopBot.Core.Reviewing;

/// <summary>Questions that ask for the same.</summary>
/// <param name="terms">Those of the first question, by which the others are measured.</param>
internal sealed class Cluster(Unmet first, IReadOnlyList<WeighedTerm> terms)
{
    /// <summary>In the order in which they came: the most asked first.</summary>
    public List<Unmet> Questions { get; } = [first];

    public IReadOnlyList<WeighedTerm> Terms => terms;

    /// <summary>Of all its terms.</summary>
    public double Weight { get; } = terms.Sum(term => term.Weight);

    public int Times => Questions.Sum(question => question.Times);
}
