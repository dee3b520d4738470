using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>A paragraph taken out of a document, on its way from the process that reads it to the one that answers.</summary>
/// <param name="Place">Which page, heading or paragraph of the document it stands in or under, from 1, never falling; 0 above the first heading.</param>
/// <param name="Heading">The words of that heading; empty where there are none.</param>
/// <param name="Text">At most <see cref="LongestText"/> characters; a longer paragraph comes in pieces.</param>
public sealed record TextBlock(int Place, string Heading, string Text)
{
    public const int LongestText = 16_000;

    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,

        // Between two of our own processes; nothing is a page here.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public byte[] Line() => [.. JsonSerializer.SerializeToUtf8Bytes(this, _json), (byte)'\n'];

    /// <summary>The reading process is not trusted: a line may be anything.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out TextBlock? block)
    {
        try
        {
            block = JsonSerializer.Deserialize<TextBlock>(line, _json);
            return block is not null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            block = null;
            return false;
        }
    }
}
