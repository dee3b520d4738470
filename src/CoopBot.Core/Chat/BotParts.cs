using CoopBot.Core.Conversations;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>What a chat adapter needs of the rest of the bot.</summary>
public sealed record BotParts
{
    /// <summary>Answers and records; what it gives is in the log already.</summary>
    public required Func<Question, CancellationToken, Task<Entry>> Answer { get; init; }

    /// <summary>The knowledge in force.</summary>
    public required Func<Snapshot> Knowledge { get; init; }

    public required Func<KnowledgeStatus> Status { get; init; }

    public required Func<CancellationToken, Task<KnowledgeCheck>> Check { get; init; }

    /// <summary>How many earlier turns a question is read with.</summary>
    public required int EarlierTurns { get; init; }

    public required AnswerLog Log { get; init; }

    public required Inbox Inbox { get; init; }

    public required Deliveries Deliveries { get; init; }

    public required FeedbackLog Feedback { get; init; }

    public required PersonalData Personal { get; init; }

    public required Registrations Registrations { get; init; }

    public required Unanswered Unanswered { get; init; }

    /// <summary>Starts work beside the caller; whatever it throws is logged and goes no further.</summary>
    public required Action<Func<CancellationToken, Task>> Run { get; init; }
}
