using System.Text.Json;
using CoopBot.Core.Chat;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Replying;

/// <summary>Puts a message where the question was asked: into the deferred answer, below the message, or into its thread.</summary>
internal sealed class Sender(DiscordApi api)
{
    /// <summary>A day, in minutes; a thread wakes when somebody writes.</summary>
    private const int Archive = 1_440;

    private const int LongestThreadName = 100;

    private const int UnknownWebhook = 10015;

    public async Task<Delivery> SendAsync(Incoming asked, MessageBody body, CancellationToken cancellationToken)
    {
        // The same question's answer is not taken twice, whoever crashes in between.
        var once = body.Once(asked.Id.ToString());
        if (asked.IsInteraction)
        {
            var edited = Read(await api.EditOriginalAsync(asked.Application, asked.Token, body, cancellationToken));

            // Stored, but not acknowledged when CoopBot stopped: the answer goes to the channel, if all may see it.
            return edited is Delivery.Gone && !asked.Alone
                ? Read(await api.PostMessageAsync(asked.Channel, once, cancellationToken))
                : edited;
        }

        if (asked.Thread && await ThreadAsync(asked, cancellationToken) is { IsNone: false } thread)
        {
            return Read(await api.PostMessageAsync(thread, once, cancellationToken));
        }

        var reply = once with { MessageReference = new MessageReference { MessageId = asked.Id, FailIfNotExists = true } };
        return Read(await api.PostMessageAsync(asked.Channel, reply, cancellationToken));
    }

    /// <summary>
    /// Looks below the question for an answer that was sent before a crash: Discord itself knows a message again for some minutes
    /// only.
    /// </summary>
    /// <param name="entry">Stands in the buttons of the answer.</param>
    /// <returns>Its id; empty when there is no such message, or it cannot be looked for.</returns>
    public async Task<string> SentBeforeAsync(Incoming asked, string entry, CancellationToken cancellationToken)
    {
        // A thread has the id of the message it was begun at.
        var found = asked.IsInteraction
            ? new ApiAnswer<Message[]>.Unavailable()
            : await api.MessagesAfterAsync(asked.Thread ? asked.Id : asked.Channel, asked.Id, cancellationToken);
        return found is ApiAnswer<Message[]>.Given given
            ? Array.Find(given.Value, message => message.Components.ValueKind == JsonValueKind.Array && message.Components.GetRawText().Contains(entry, StringComparison.Ordinal))?.Id.ToString() ?? ""
            : "";
    }

    /// <returns>None where the channel takes no threads; the answer then stands below the question.</returns>
    private async Task<Snowflake> ThreadAsync(Incoming asked, CancellationToken cancellationToken)
    {
        var name = Markdown.Label(asked.Text, LongestThreadName);
        return await api.StartThreadAsync(asked.Channel, asked.Id, new ThreadBody(name, Archive), cancellationToken) switch
        {
            ApiAnswer<Channel>.Given given => given.Value.Id,
            ApiAnswer<Channel>.Refused { Code: DiscordApi.ThreadExists } => asked.Id,
            _ => Snowflake.None,
        };
    }

    private static Delivery Read(ApiAnswer<Message> answer) => answer switch
    {
        ApiAnswer<Message>.Given given => new Delivery.Done(given.Value.Id.IsNone ? "" : given.Value.Id.ToString()),
        ApiAnswer<Message>.Refused { Code: DiscordApi.NoSuchMessage or UnknownWebhook or DiscordApi.InvalidForm } => new Delivery.Gone(),
        ApiAnswer<Message>.Refused { Status: 404 } => new Delivery.Gone(),
        ApiAnswer<Message>.Refused refused => new Delivery.Refused(refused.Why),
        _ => new Delivery.Later(),
    };
}
