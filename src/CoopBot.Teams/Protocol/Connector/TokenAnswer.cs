using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Connector;

/// <param name="ExpiresIn">Seconds.</param>
/// <param name="Error">Of a refusal: its kind.</param>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("expires_in")] double? ExpiresIn,
    [property: JsonPropertyName("error")] string? Error);
