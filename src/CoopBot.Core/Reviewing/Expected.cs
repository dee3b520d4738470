using CoopBot.Core.Answers;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Reviewing;

/// <summary>What a right answer to a question is.</summary>
public abstract record Expected
{
    private Expected()
    {
    }

    /// <summary>Nothing is answered.</summary>
    public sealed record Abstention : Expected;

    /// <summary>One of these sources is cited.</summary>
    /// <param name="Sources">Bibliography ids, at least one.</param>
    /// <param name="MustContain">Words of which one of each group must stand in the answer; may be empty.</param>
    public sealed record Citing(IReadOnlyList<string> Sources, IReadOnlyList<IReadOnlyList<string>> MustContain) : Expected;

    /// <summary>What follows from a verdict without more being said; null where the reviewer must name the sources.</summary>
    public static Expected? From(Entry entry, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return verdict switch
        {
            Verdict.ShouldHaveAbstained => new Abstention(),
            Verdict.Right when entry.Answer is Answer.Abstained => new Abstention(),
            Verdict.Right => new Citing(
                [.. entry.Answer.Citations.SelectMany(citation => citation.Sources).Select(source => source.Id.Value).Distinct(StringComparer.Ordinal)],
                []),
            _ => null,
        };
    }
}
