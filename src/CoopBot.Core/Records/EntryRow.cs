using System.Text.Json;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Privacy;

namespace CoopBot.Core.Records;

/// <summary>An entry as table <c>entries</c> keeps it.</summary>
internal sealed class EntryRow
{
    public string Id { get; init; } = "";

    public string AskedAt { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Language { get; init; } = "";

    public string Question { get; init; } = "";

    public string Previous { get; init; } = "";

    public string Query { get; init; } = "";

    public string Revision { get; init; } = "";

    public string Candidates { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string? Reason { get; init; }

    public string Answer { get; init; } = "";

    public string Text { get; init; } = "";

    public string Timings { get; init; } = "";

    public string Asker { get; init; } = "";

    public static EntryRow From(Entry entry, LogKey key) => new()
    {
        Id = entry.Id.Value,
        AskedAt = UtcText.From(entry.AskedAt),
        Platform = entry.Question.Origin.Platform,
        Conversation = entry.Question.Origin.Conversation,
        Audience = RecordsJson.Word(entry.Question.Origin.Audience),
        Language = entry.Answer.Language.Code(),
        Question = entry.Question.Text,
        Previous = RecordsJson.Write(entry.Question.Previous),
        Query = RecordsJson.Write(entry.Query),
        Revision = entry.Revision.Value,
        Candidates = RecordsJson.Write(entry.Candidates),
        Outcome = OutcomeOf(entry.Answer),
        Reason = entry.Answer is Answer.Abstained abstained ? RecordsJson.Word(abstained.Reason) : null,
        Answer = RecordsJson.Write(entry.Answer),
        Text = entry.Answer.Text,
        Timings = RecordsJson.Write(entry.Timings),
        Asker = key.Pseudonym(entry.Question.Origin.Platform, entry.Question.Origin.Asker),
    };

    /// <exception cref="RecordsUnavailableException">The row is damaged.</exception>
    public Entry ToEntry()
    {
        try
        {
            return new Entry(
                new EntryId(Id),
                UtcText.Read(AskedAt),
                new Question(
                    Question,
                    RecordsJson.Read<IReadOnlyList<string>>(Previous),
                    new Origin(Platform, Conversation, Enum.Parse<Audience>(Audience, ignoreCase: true), Asker)),
                RecordsJson.Read<Query>(Query),
                new Revision(Revision),
                RecordsJson.Read<IReadOnlyList<LoggedCandidate>>(Candidates),
                RecordsJson.Read<Answer>(Answer),
                RecordsJson.Read<Timings>(Timings));
        }
        catch (JsonException exception)
        {
            throw Damaged(exception);
        }
        catch (FormatException exception)
        {
            throw Damaged(exception);
        }
        catch (ArgumentException exception)
        {
            throw Damaged(exception);
        }
    }

    // The same words as the discriminators of the answer's JSON.
    private static string OutcomeOf(Answer answer) => answer switch
    {
        Answers.Answer.Grounded => "answered",
        Answers.Answer.Conflicting => "conflict",
        _ => "abstained",
    };

    private RecordsUnavailableException Damaged(Exception cause) =>
        new($"The log entry {Id} is damaged and cannot be read; restore the records from a backup", cause);
}
