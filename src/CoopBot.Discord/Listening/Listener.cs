using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records;
using CoopBot.Discord.Commands;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Listening;

/// <summary>Turns what happens on Discord into questions that are stored, and into presses and commands that are seen to at once.</summary>
internal sealed class Listener(
    BotParts bot,
    Places places,
    RecentIds withdrawals,
    Acknowledger acknowledger,
    Responder responder,
    CommandHandler commands,
    PressHandler presses,
    CommandRegistrar registrar,
    ILogger<Listener> log)
{
    private readonly MessageReader _messages = new(places);

    // An interaction is answered for minutes only; a restart in between is what the inbox is for.
    private readonly RecentIds _interactions = new();
    private Snowflake _self;

    /// <summary>Never waits: the next event must not stand behind the work on this one.</summary>
    public void Hear(GatewayEvent happened)
    {
        switch (happened)
        {
            case GatewayEvent.Ready ready:
                _self = ready.User.Id;
                bot.Run(token => registrar.RegisterAsync(ready.Application, token));
                break;
            case GatewayEvent.ThreadsSeen seen:
                places.Learn(seen.Threads);
                break;
            case GatewayEvent.ThreadGone gone:
                places.Forget(gone.Thread);
                break;
            case GatewayEvent.MessagesDeleted deleted:
                foreach (var message in deleted.Messages)
                {
                    withdrawals.Add(message);
                }

                break;
            case GatewayEvent.MessageCreated created when _messages.Read(created.Message, _self) is { } asked:
                var asker = created.Message.Author!.Id;
                bot.Run(token => TakeAsync(asked, asker, token));
                break;
            case GatewayEvent.InteractionCreated { Interaction: { Token.Length: > 0, Asker.Id.IsNone: false } interaction } when _interactions.Add(interaction.Id):
                bot.Run(token => SeeToAsync(interaction, token));
                break;
            default:
                break;
        }
    }

    /// <summary>Stores a question once, says that it was heard, and answers it.</summary>
    private async Task TakeAsync(Incoming asked, Snowflake asker, CancellationToken cancellationToken)
    {
        asked = asked with { Text = PersonalMask.Apply(asked.Text) };
        var item = new InboxItem(
            DiscordAdapter.Platform,
            asked.Id.ToString(),
            Conversation(asked, asker),
            asker.ToString(),
            IncomingJson.Write(asked));
        try
        {
            var taking = bot.Inbox.TakeAsync(item, cancellationToken);
            await acknowledger.SoonAsync(asked, taking, cancellationToken);
            if (await taking)
            {
                await responder.AnswerAsync(item, cancellationToken);
            }
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            await responder.SayAsync(asked, ChatWords.In(asked.Language).NoRecords, cancellationToken);
        }
    }

    private async Task SeeToAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var rule = places.Rule(interaction.ChannelId, interaction.Channel?.ParentId ?? Snowflake.None);
        var call = new Call(interaction, rule, places.Rank(interaction.Member), Places.Language(rule, interaction.Locale));
        var asked = interaction.Type switch
        {
            Interaction.Command => await commands.HandleAsync(call, cancellationToken),
            Interaction.Component or Interaction.Form => await presses.HandleAsync(call, cancellationToken),
            _ => null,
        };
        if (asked is not null)
        {
            await TakeAsync(asked, call.Asker.Id, cancellationToken);
        }
    }

    /// <summary>In a thread of ours all speak of one thing; elsewhere each asker has a conversation of his own. A thread has the id of the message it was begun at.</summary>
    private string Conversation(Incoming asked, Snowflake asker) =>
        asked.Thread ? $"discord/{asked.Id}"
        : places.IsThreadOf(asked.Channel, _self) ? $"discord/{asked.Channel}"
        : $"discord/{asked.Channel}/{bot.Personal.Pseudonym(DiscordAdapter.Platform, asker.ToString())}";
}
