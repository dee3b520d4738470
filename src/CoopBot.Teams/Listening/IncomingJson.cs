using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Teams.Listening;

/// <summary>How the inbox keeps what was asked.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Incoming))]
internal sealed partial class IncomingJson : JsonSerializerContext
{
    public static string Write(Incoming asked) => JsonSerializer.Serialize(asked, Default.Incoming);

    /// <exception cref="JsonException">Not what <see cref="Write"/> gives.</exception>
    public static Incoming Read(string json) => JsonSerializer.Deserialize(json, Default.Incoming) ?? throw new JsonException("null where a question was kept");
}
