using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>The answer to a message extension: a dialog that its opener alone sees.</summary>
internal sealed record DialogAnswer(DialogTask Task)
{
    public static DialogAnswer Showing(string title, AdaptiveCard card) => new(new DialogTask(new DialogValue(title, new OutgoingAttachment(card))));
}
