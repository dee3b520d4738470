using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Commands;

/// <summary>What a pressed button leads to.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>A card for the one who pressed.</summary>
    /// <param name="Turns">True: it is another page of the message itself, and every reader may have it.</param>
    public sealed record Show(AdaptiveCard Card, bool Turns = false) : Outcome;

    /// <summary>A question; the card stays as it is.</summary>
    public sealed record Ask(Incoming Question, AdaptiveCard Card) : Outcome;
}
