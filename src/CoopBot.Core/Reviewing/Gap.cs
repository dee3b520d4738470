using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Core.Reviewing;

/// <summary>Something people ask and do not get: questions in either language that ask for the same.</summary>
/// <param name="Terms">The words that say most of what is asked, at most five, the weightiest first.</param>
/// <param name="Times">Entries of the log.</param>
/// <param name="Last">When it was last asked, UTC.</param>
/// <param name="Unanswered">Entries that were not answered; the others were judged bad.</param>
/// <param name="Examples">The most asked wordings, at most five.</param>
/// <param name="Today">What the knowledge in force replies to the first of them.</param>
/// <param name="Nearest">The sheet that comes nearest to it; null where nothing does.</param>
/// <param name="Admitted">The open question of that knowledge which says that the sources do not say it; empty where none does.</param>
public sealed record Gap(
    IReadOnlyList<string> Terms,
    int Times,
    DateTimeOffset Last,
    int Unanswered,
    IReadOnlyList<Unmet> Examples,
    Answer Today,
    Sheet? Nearest,
    string Admitted)
{
    /// <summary>Whether the knowledge has grown meanwhile; look whether it answers rightly.</summary>
    public bool AnsweredToday => Today is not Answer.Abstained;
}
