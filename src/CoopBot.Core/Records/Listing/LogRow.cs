using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Listing;

/// <summary>An entry as a list shows it.</summary>
/// <param name="Sequence">Its place in the log; grows with every entry.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="Place">The channel or team of the conversation, without the person; the whole conversation where there is no such part.</param>
/// <param name="Asker">A pseudonym; empty where the platform tells nobody apart, or the asker is forgotten.</param>
/// <param name="Question">Empty when it is forgotten.</param>
/// <param name="Text">The answer in plain words with its marks.</param>
/// <param name="Verdict">That of the last review.</param>
/// <param name="Reviewers">How many have reviewed it.</param>
/// <param name="Disputed">Whether they judge it differently, each by his last word.</param>
public sealed record LogRow(
    long Sequence,
    EntryId Id,
    DateTimeOffset AskedAt,
    string Platform,
    string Place,
    string Conversation,
    string Asker,
    Language Language,
    string Question,
    Outcome Outcome,
    AbstentionReason? Reason,
    string Text,
    double Milliseconds,
    int Helpful,
    int Unhelpful,
    Verdict? Verdict,
    int Reviewers,
    bool Disputed,
    string Revision);
