using System.Text.Json;
using CoopBot.Core.Records;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Protocol.Connector;

namespace CoopBot.Teams.Replying;

/// <summary>The messages that CoopBot posts.</summary>
internal static class Messages
{
    private const int LongestSummary = 200;

    /// <summary>No model words an answer: all are quotes.</summary>
    private const bool WordedByModel = false;

    public static OutgoingActivity Answer(Entry entry, bool askPerson)
    {
        var marks = AnswerMarks.Of(entry.Answer, WordedByModel);
        return Card(AnswerCard.Of(entry, 0, askPerson), entry.Answer.Text) with
        {
            Entities = marks.Citation is null && marks.AdditionalType is null ? null : [marks],
            ChannelData = entry.Answer is Core.Answers.Answer.Abstained ? null : new OutgoingChannelData(new FeedbackLoop()),
        };
    }

    public static OutgoingActivity Card(AdaptiveCard card, string summary) => new()
    {
        Summary = CardText.Cut(summary, LongestSummary),
        Attachments = [new OutgoingAttachment(card)],
    };

    public static OutgoingActivity Words(string text) => new() { Text = text, TextFormat = "plain" };

    public static OutgoingActivity Typing { get; } = new() { Type = "typing" };

    /// <summary>The same without its card, for where Teams will not take that.</summary>
    public static OutgoingActivity InWords(OutgoingActivity message) =>
        Words(message.Attachments is [var card] ? card.Content.FallbackText : message.Text ?? "");

    /// <summary>True when Teams would refuse the message for its size.</summary>
    public static bool IsTooLarge(OutgoingActivity message) =>
        JsonSerializer.Serialize(message, TeamsJson.Writing.OutgoingActivity).Length > ConversationApi.LargestMessage;
}
