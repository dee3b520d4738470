using System.Globalization;
using System.Text;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Exports;

/// <summary>Entries as a table for spreadsheets.</summary>
internal sealed class CsvExport : IExportWriter
{
    private static readonly string[] _columns =
    [
        "id", "asked_at", "platform", "place", "conversation", "asker", "audience", "language", "question", "earlier_questions",
        "outcome", "reason", "answer", "sources", "revision", "milliseconds", "helpful", "unhelpful", "causes",
        "verdict", "reviewers", "disputed", "reviews",
    ];

    private readonly StringBuilder _text = new();
    private readonly CsvTable _table;

    public CsvExport() => _table = new CsvTable(_text);

    public long Neutralised => _table.Neutralised;

    public byte[] Head() => [.. Encoding.UTF8.Preamble, .. Take(_columns)];

    public byte[] Row(ExportRow row, IReadOnlyList<Review> reviews) => Take(
    [
        row.Id, row.AskedAt, row.Platform, row.Place, row.Conversation, row.Asker, row.Audience, row.Language, row.Question, Earlier(row.Previous),
        row.Outcome, row.Reason, row.Text, string.Join(' ', row.Sources()), row.Revision, row.Milliseconds.ToString("0.###", CultureInfo.InvariantCulture),
        $"{row.Helpful}", $"{row.Unhelpful}", row.Causes,
        row.Verdict, $"{row.Reviewers}", row.Disputed == 1 ? "yes" : "no",
        string.Join('\n', reviews.Select(review => $"{UtcText.From(review.At)} {review.Name} ({review.Reviewer}): {RecordsJson.Word(review.Verdict)}{(review.Note.Length > 0 ? $" - {review.Note}" : "")}")),
    ]);

    private static string Earlier(string previous)
    {
        try
        {
            return string.Join('\n', RecordsJson.Read<IReadOnlyList<string>>(previous));
        }
        catch (System.Text.Json.JsonException)
        {
            return "";
        }
    }

    private byte[] Take(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            _table.Cell(cell);
        }

        _table.EndRow();
        var bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return bytes;
    }
}
