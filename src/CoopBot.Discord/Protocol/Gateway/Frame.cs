using System.Text.Json;
using System.Text.Unicode;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>One message of the gateway.</summary>
/// <param name="Sequence">0 where it has none.</param>
/// <param name="Name">Of a dispatched event; empty otherwise.</param>
internal sealed record Frame(int Op, JsonElement Data, long Sequence, string Name)
{
    /// <summary>False for anything that is no JSON object with a numeric op.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> json, out Frame frame)
    {
        frame = null!;
        if (!Utf8.IsValid(json.Span))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("op", out var op)
                || op.ValueKind != JsonValueKind.Number
                || !op.TryGetInt32(out var number))
            {
                return false;
            }

            var data = root.TryGetProperty("d", out var d) ? d.Clone() : default;
            var sequence = root.TryGetProperty("s", out var s) && s.ValueKind == JsonValueKind.Number && s.TryGetInt64(out var value) && value > 0 ? value : 0;
            var name = root.TryGetProperty("t", out var t) ? DiscordJson.Text(t) : "";
            frame = new Frame(number, data, sequence, name);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
