namespace CoopBot.Teams.Protocol.Cards;

/// <summary>Buttons in a row; Teams shows at most six.</summary>
internal sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
