using System.Text.Json;

namespace CoopBot.Core.Records.Exports;

/// <summary>One entry as the export reads it.</summary>
internal sealed class ExportRow
{
    public const string Columns = """
        facts.sequence as Sequence, entries.id as Id, facts.asked_at as AskedAt, facts.platform as Platform, facts.place as Place,
        entries.conversation as Conversation, entries.asker as Asker, entries.audience as Audience, facts.language as Language,
        entries.question as Question, entries.previous as Previous, facts.outcome as Outcome, coalesce(facts.reason, '') as Reason,
        entries.text as Text, entries.answer as Answer, facts.revision as Revision, facts.milliseconds as Milliseconds,
        facts.helpful as Helpful, facts.unhelpful as Unhelpful, facts.causes as Causes, coalesce(facts.verdict, '') as Verdict,
        facts.reviewers as Reviewers, facts.disputed as Disputed
        """;

    public long Sequence { get; init; }

    public string Id { get; init; } = "";

    public string AskedAt { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Place { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Asker { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Language { get; init; } = "";

    public string Question { get; init; } = "";

    public string Previous { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Text { get; init; } = "";

    public string Answer { get; init; } = "";

    public string Revision { get; init; } = "";

    public double Milliseconds { get; init; }

    public long Helpful { get; init; }

    public long Unhelpful { get; init; }

    public string Causes { get; init; } = "";

    public string Verdict { get; init; } = "";

    public long Reviewers { get; init; }

    public long Disputed { get; init; }

    /// <summary>The ids of the sources that the answer cites, each once; none for a damaged answer.</summary>
    public IReadOnlyList<string> Sources()
    {
        try
        {
            using var answer = JsonDocument.Parse(Answer);
            return
            [
                .. answer.RootElement.GetProperty("citations").EnumerateArray()
                    .SelectMany(citation => citation.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString() ?? "").ToList())
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }
}
