using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Activities;

/// <param name="Position">The n of the mark [n].</param>
internal sealed record Claim(int Position, ClaimAppearance Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}
