using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Cards;

/// <summary>A card of Adaptive Cards 1.5, the newest that all clients of Teams show. (https://adaptivecards.io/explorer/)</summary>
/// <param name="FallbackText">What a client shows that cannot show the card.</param>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, string FallbackText, string Lang)
{
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.5";

    /// <summary>The same for a dialog, whose buttons know only to submit.</summary>
    public AdaptiveCard InDialog() => this with { Body = [.. Body.Select(element => element is ActionSet set ? set with { Actions = [.. set.Actions.Select(Submitting)] } : element)] };

    private static CardAction Submitting(CardAction action) => action is CardAction.Execute { Fallback: { } submit } ? submit : action;
}
