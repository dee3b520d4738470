using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>The window behind a mark.</summary>
/// <param name="Name">At most <see cref="LongestName"/> characters.</param>
/// <param name="Abstract">The quote; at most <see cref="LongestAbstract"/> characters.</param>
internal sealed record ClaimAppearance(string Name, string? Url, string Abstract)
{
    public const int LongestName = 80;

    public const int LongestAbstract = 160;

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";
}
