using CoopBot.Core.Chat;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Replying;

/// <summary>Puts a message where the question was asked, or into the asker's own chat where nobody else is to read it.</summary>
internal sealed class Sender(ConversationApi api)
{
    private const int TooLarge = 413;

    public async Task<Delivery> SendAsync(Incoming asked, OutgoingActivity message, CancellationToken cancellationToken)
    {
        var whole = Messages.IsTooLarge(message) ? Messages.InWords(message) : message;
        if (asked.Person is null)
        {
            return await PostAsync(asked, asked.Conversation, whole with { ReplyToId = asked.ByButton ? null : asked.Id }, cancellationToken);
        }

        var chat = await api.PersonalAsync(
            asked.ServiceUrl,
            new NewConversation(asked.Bot, [asked.Person], asked.Tenant, new NewConversationData(new ChannelInfo(asked.Tenant))),
            cancellationToken);
        if (chat is ConnectorAnswer.Given { Id.Length: > 0 } given)
        {
            return await PostAsync(asked, given.Id, whole, cancellationToken);
        }

        if (chat is ConnectorAnswer.Refused)
        {
            await PostAsync(asked, asked.Conversation, Messages.Words(TeamsWords.In(asked.Language).CannotWrite) with { ReplyToId = asked.ByButton ? null : asked.Id }, cancellationToken);
            return new Delivery.Refused("the person cannot be written to");
        }

        // Asking for a chat twice gives the same chat.
        return new Delivery.Later();
    }

    /// <summary>Shown until the answer comes; whether it arrives is not followed up.</summary>
    public async Task TypeAsync(Incoming asked, CancellationToken cancellationToken)
    {
        if (asked.Person is null)
        {
            await api.PostAsync(asked.ServiceUrl, asked.Conversation, Messages.Typing with { ReplyToId = asked.ByButton ? null : asked.Id }, cancellationToken);
        }
    }

    /// <summary>The id under which a message of a conversation is known here: Teams numbers them anew in each.</summary>
    public static string Key(string conversation, string message) => $"{conversation}/{message}";

    private async Task<Delivery> PostAsync(Incoming asked, string conversation, OutgoingActivity message, CancellationToken cancellationToken)
    {
        var own = message with { From = asked.Bot, Conversation = new ConversationAccount(conversation) };
        var answer = await api.PostAsync(asked.ServiceUrl, conversation, own, cancellationToken);
        if (answer is ConnectorAnswer.Refused { Status: TooLarge or 400 } && message.Attachments is not null)
        {
            // Refused for its form, so not shown: in words it will be.
            answer = await api.PostAsync(asked.ServiceUrl, conversation, Messages.InWords(message) with { ReplyToId = own.ReplyToId, From = own.From, Conversation = own.Conversation }, cancellationToken);
        }

        return answer switch
        {
            ConnectorAnswer.Given given => new Delivery.Done(given.Id.Length > 0 ? Key(conversation, given.Id) : ""),
            ConnectorAnswer.Refused { Status: 404 or 403 } => new Delivery.Gone(),
            ConnectorAnswer.Refused refused => new Delivery.Refused($"Teams refused it: {refused.Status} {refused.Code}"),
            ConnectorAnswer.Uncertain uncertain => new Delivery.Uncertain(uncertain.Why),
            _ => new Delivery.Later(),
        };
    }
}
