using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Records;

/// <summary>One question and its answer, written before the answer is shown.</summary>
/// <param name="AskedAt">UTC.</param>
/// <param name="Candidates">What retrieval found, best first, at most 20.</param>
public sealed record Entry(
    EntryId Id,
    DateTimeOffset AskedAt,
    Question Question,
    Query Query,
    Revision Revision,
    IReadOnlyList<LoggedCandidate> Candidates,
    Answer Answer,
    Timings Timings);
