using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Listing;

/// <summary>A row of the list as the tables keep it.</summary>
internal sealed class RowOfLog
{
    public const string Columns = """
        facts.sequence as Sequence, entries.id as Id, facts.asked_at as AskedAt, facts.platform as Platform, facts.place as Place,
        entries.conversation as Conversation, entries.asker as Asker, facts.language as Language, entries.question as Question,
        facts.outcome as Outcome, facts.reason as Reason, entries.text as Text, facts.milliseconds as Milliseconds,
        facts.helpful as Helpful, facts.unhelpful as Unhelpful, facts.verdict as Verdict, facts.reviewers as Reviewers,
        facts.disputed as Disputed, facts.revision as Revision
        """;

    public long Sequence { get; init; }

    public string Id { get; init; } = "";

    public string AskedAt { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Place { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Asker { get; init; } = "";

    public string Language { get; init; } = "";

    public string Question { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string? Reason { get; init; }

    public string Text { get; init; } = "";

    public double Milliseconds { get; init; }

    public long Helpful { get; init; }

    public long Unhelpful { get; init; }

    public string? Verdict { get; init; }

    public long Reviewers { get; init; }

    public long Disputed { get; init; }

    public string Revision { get; init; } = "";

    /// <exception cref="RecordsUnavailableException">The row is damaged.</exception>
    public LogRow ToRow()
    {
        try
        {
            return new LogRow(
                Sequence,
                new EntryId(Id),
                UtcText.Read(AskedAt),
                Platform,
                Place,
                Conversation,
                Asker,
                LanguageCodes.TryRead(Language, out var language) ? language : Questions.Language.English,
                Question,
                Enum.Parse<Outcome>(Outcome, ignoreCase: true),
                Reason is null ? null : Enum.Parse<AbstentionReason>(Reason, ignoreCase: true),
                Text,
                Milliseconds,
                (int)Helpful,
                (int)Unhelpful,
                Verdict is null ? null : Enum.Parse<Verdict>(Verdict, ignoreCase: true),
                (int)Reviewers,
                Disputed == 1,
                Revision);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new RecordsUnavailableException($"The log entry {Id} is damaged and cannot be read; restore the records from a backup", exception);
        }
    }
}
