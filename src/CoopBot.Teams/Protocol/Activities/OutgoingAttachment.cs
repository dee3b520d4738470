using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Protocol.Activities;

internal sealed record OutgoingAttachment(AdaptiveCard Content)
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    public string ContentType { get; } = CardType;
}
