using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Exports;

/// <summary>Entries as JSON Lines, for programs.</summary>
internal sealed class JsonlExport : IExportWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public long Neutralised => 0;

    public byte[] Head() => [];

    public byte[] Row(ExportRow row, IReadOnlyList<Review> reviews)
    {
        _bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("asked_at", row.AskedAt);
            json.WriteString("platform", row.Platform);
            json.WriteString("place", row.Place);
            json.WriteString("conversation", row.Conversation);
            json.WriteString("asker", row.Asker);
            json.WriteString("audience", row.Audience);
            json.WriteString("language", row.Language);
            json.WriteString("question", row.Question);
            Raw(json, "previous", row.Previous);
            json.WriteString("outcome", row.Outcome);
            json.WriteString("reason", row.Reason);
            Raw(json, "answer", row.Answer);
            json.WriteString("revision", row.Revision);
            json.WriteNumber("milliseconds", double.IsFinite(row.Milliseconds) ? row.Milliseconds : 0);
            json.WriteNumber("helpful", row.Helpful);
            json.WriteNumber("unhelpful", row.Unhelpful);
            json.WriteString("causes", row.Causes);
            json.WriteBoolean("disputed", row.Disputed == 1);
            json.WriteStartArray("reviews");
            foreach (var review in reviews)
            {
                json.WriteStartObject();
                json.WriteString("reviewer", review.Reviewer);
                json.WriteString("name", review.Name);
                json.WriteString("verdict", RecordsJson.Word(review.Verdict));
                json.WriteString("note", review.Note);
                json.WriteString("at", UtcText.From(review.At));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        _bytes.Write("\n"u8);
        return _bytes.WrittenSpan.ToArray();
    }

    /// <summary>As it stands in the table; what is damaged goes out as the text it is.</summary>
    private static void Raw(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        try
        {
            using var document = JsonDocument.Parse(value);
            document.RootElement.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteStringValue(value);
        }
    }
}
