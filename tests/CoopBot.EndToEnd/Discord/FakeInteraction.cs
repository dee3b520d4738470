using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>One interaction as the platform follows it.</summary>
internal sealed class FakeInteraction(string id, string token, string channel, string? source)
{
    public string Id { get; } = id;

    public string Token { get; } = token;

    public string Channel { get; } = channel;

    /// <summary>The message whose button was pressed.</summary>
    public string? Source { get; } = source;

    public DateTimeOffset Begun { get; } = DateTimeOffset.UtcNow;

    public TimeSpan? AcknowledgedAfter { get; set; }

    /// <summary>The kind of the first answer.</summary>
    public int Kind { get; set; }

    public bool Ephemeral { get; set; }

    /// <summary>What is shown; null while "Thinking ..." stands there.</summary>
    public JsonObject? Shown { get; set; }

    /// <summary>A form that was opened.</summary>
    public JsonObject? Form { get; set; }
}
