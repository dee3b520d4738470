using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Dashboard;

/// <summary>The answer log in figures, from the first to the last day, both within; days are those of UTC.</summary>
/// <param name="Reasons">Why nothing was answered, most often first.</param>
/// <param name="Causes">Why answers did not help, as far as people said.</param>
/// <param name="Verdicts">Every review given in this time.</param>
/// <param name="Agreement">Between reviewers, by the last words of those who reviewed in this time.</param>
/// <param name="OverTime">Oldest first, without a hole.</param>
/// <param name="Topics">The sheets cited in most answers, in whichever language.</param>
/// <param name="Cited">In how many answers each passage is cited; what is never cited is not in it.</param>
public sealed record LogFigures(
    DateOnly From,
    DateOnly To,
    Share All,
    IReadOnlyDictionary<AbstentionReason, int> Reasons,
    int Helpful,
    int Unhelpful,
    IReadOnlyDictionary<FeedbackCause, int> Causes,
    IReadOnlyDictionary<Verdict, int> Verdicts,
    Agreement Agreement,
    double P50,
    double P95,
    IReadOnlyList<Share> Platforms,
    IReadOnlyList<Share> Languages,
    IReadOnlyList<TimeStep> OverTime,
    IReadOnlyList<Counted> Topics,
    IReadOnlyDictionary<string, int> Cited);
