using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>
/// What Teams shows of an answer by itself: a label where a model worded it, and a window for each mark [n]. At most one a message.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content)
/// </summary>
internal sealed record MessageEntity
{
    public const int MostCitations = 20;

    public const string GeneratedByModel = "AIGeneratedContent";

    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id")]
    public string Id { get; } = "";

    public IReadOnlyList<string>? AdditionalType { get; init; }

    public IReadOnlyList<Claim>? Citation { get; init; }
}
