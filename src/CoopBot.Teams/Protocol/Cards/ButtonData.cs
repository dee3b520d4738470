namespace CoopBot.Teams.Protocol.Cards;

/// <param name="Press">What the button stands for; it comes back when it is pressed.</param>
internal sealed record ButtonData(string Press);
