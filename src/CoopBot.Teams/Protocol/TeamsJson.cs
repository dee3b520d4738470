using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Connector;

namespace CoopBot.Teams.Protocol;

/// <summary>Reads and writes the JSON of the Bot Framework by code made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(CardAnswer))]
[JsonSerializable(typeof(DialogAnswer))]
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class TeamsJson : JsonSerializerContext
{
    /// <summary>A body nests a few levels; a property that stands twice could be read in two ways.</summary>
    public static TeamsJson Reading { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 32,
        AllowDuplicateProperties = false,
    });

    /// <summary>Letters as they are: escaped, an answer in Spanish would be much longer. Teams takes the body as JSON, never as HTML.</summary>
    public static TeamsJson Writing { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Empty for anything but a string that can be had as text.</summary>
    public static string Text(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() ?? "" : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>The property of an object; an undefined element where there is none.</summary>
    public static JsonElement Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var found) ? found : default;
}
