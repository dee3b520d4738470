using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>The answer to a pressed button: a card that its presser alone sees in place of the old one.</summary>
internal sealed record CardAnswer(AdaptiveCard Value)
{
    public int StatusCode { get; } = 200;

    public string Type { get; } = OutgoingAttachment.CardType;
}
