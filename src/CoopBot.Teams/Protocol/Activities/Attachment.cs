using System.Text.Json;

namespace CoopBot.Teams.Protocol.Activities;

/// <param name="Content">What its type says: an object, or JSON within a string.</param>
internal sealed record Attachment(string? ContentType, JsonElement Content = default);
