namespace CoopBot.Teams.Protocol.Cards;

/// <summary>Elements that belong together.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>"emphasis" sets it off from the rest.</summary>
    public string? Style { get; init; }
}
