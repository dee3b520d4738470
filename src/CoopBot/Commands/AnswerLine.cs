using System.Text.Encodings.Web;
using System.Text.Json;
using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Commands;

/// <summary>The machine interface: one answer as one line of JSON. Its shape is a promise to scripts and is kept stable.</summary>
internal static class AnswerLine
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,

        // Readable Spanish in a terminal; the line is JSON for programs, never HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json(string id, Entry entry, double elapsedMilliseconds) => JsonSerializer.Serialize(
        new
        {
            id,
            outcome = Outcome(entry.Answer),
            reason = (entry.Answer as Answer.Abstained)?.Reason.ToString(),
            language = entry.Answer.Language.Code(),
            text = entry.Answer.Text,
            statements = entry.Answer.Statements.Select(statement => new { statement.Text, statement.Citations, emphasis = statement.Emphasis.Select(span => new[] { span.Start, span.Length }) }),
            citations = entry.Answer.Citations.Select(citation => new
            {
                citation.Number,
                citation.PassageId,
                citation.Document,
                citation.Section,
                citation.Quote,
                sources = citation.Sources.Select(source => new { source.Id, source.Title, source.Publisher, source.Date, source.Url }),
            }),
            nearest = entry.Answer.Nearest,
            revision = entry.Revision,
            elapsedMs = Math.Round(elapsedMilliseconds, 2),
        },
        _json);

    private static string Outcome(Answer answer) => answer switch
    {
        Answer.Grounded => "answered",
        Answer.Conflicting => "conflict",
        Answer.Abstained => "abstained",
        _ => throw new InvalidOperationException($"The answer {answer.GetType().Name} is not known."),
    };
}
