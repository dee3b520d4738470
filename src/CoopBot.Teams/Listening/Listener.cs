using System.Text.Json;
using CoopBot.Core.Chat;
using CoopBot.Core.Records;
using CoopBot.Teams.Commands;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Listening;

/// <summary>Turns what happens in Teams into questions that are stored, and into presses and commands that are seen to at once.</summary>
internal sealed class Listener(
    BotParts bot,
    Places places,
    RecentIds<string> withdrawals,
    Taker taker,
    Sender sender,
    CommandHandler commands,
    PressHandler presses,
    Greeter greeter,
    ConversationApi api)
{
    // A command is worth nothing after a restart; a question is stored.
    private readonly RecentIds<string> _seen = new();

    public Call Call(Activity activity)
    {
        var rule = places.Rule(activity.Conversation!.Id!);
        return new Call(activity, rule, places.Rank(activity.From), Places.Language(rule, activity));
    }

    /// <summary>When it returns, what must not be lost is stored; all else goes on beside.</summary>
    public async Task HearAsync(Activity activity, CancellationToken cancellationToken)
    {
        var call = Call(activity);
        switch (activity.Type)
        {
            case Activity.Deleted:
                withdrawals.Add(call.Event);
                bot.Run(token => WithdrawAsync(call, token));
                break;
            case Activity.Installed when activity.Action == "add":
                bot.Run(token => greeter.GreetAsync(call, token));
                break;
            case Activity.Message when activity.Value.ValueKind == JsonValueKind.Object && string.IsNullOrEmpty(activity.Text):
                if (_seen.Add(call.Event))
                {
                    bot.Run(token => PressAsync(call, token));
                }

                break;
            case Activity.Message when MessageReader.Read(call) is { } said:
                await HearAsync(call, said, cancellationToken);
                break;
            default:
                break;
        }
    }

    private async Task HearAsync(Call call, Incoming said, CancellationToken cancellationToken)
    {
        if (!CommandText.TryRead(said.Text, out var command, out var rest))
        {
            await taker.TakeAsync(call, said, cancellationToken);
        }
        else if (command == Command.Ask)
        {
            await taker.TakeAsync(call, said with { Text = rest }, cancellationToken);
        }
        else if (_seen.Add(call.Event))
        {
            bot.Run(token => commands.HandleAsync(call, said, command, rest, token));
        }
    }

    /// <summary>A button on a client that sends a message for it: what it shows comes as a message too.</summary>
    private async Task PressAsync(Call call, CancellationToken cancellationToken)
    {
        var place = call.Ask("", alone: false) with { Alone = call.Personal };
        switch (await presses.HandleAsync(call, call.Activity.Value, cancellationToken))
        {
            case Outcome.Ask ask:
                await taker.TakeAsync(call, ask.Question, cancellationToken);
                break;
            case Outcome.Show { Turns: true } page when call.Activity.ReplyToId is { Length: > 0 } pressed:
                await api.UpdateAsync(call.ServiceUrl, call.Conversation, pressed, Messages.Card(page.Card, page.Card.FallbackText), cancellationToken);
                break;
            case Outcome.Show show:
                await sender.SendAsync(place, Messages.Card(show.Card, show.Card.FallbackText), cancellationToken);
                break;
            default:
                break;
        }
    }

    /// <summary>Who deletes a question wants its answer gone too.</summary>
    private async Task WithdrawAsync(Call call, CancellationToken cancellationToken)
    {
        if (await bot.Inbox.FindAsync(TeamsAdapter.Platform, call.Event, cancellationToken) is not Lookup<InboxItem>.Found { Value.Entry: { Length: > 0 } entry })
        {
            return;
        }

        foreach (var shown in await bot.Deliveries.OfAsync(TeamsAdapter.Platform, new EntryId(entry), cancellationToken))
        {
            var parting = shown.LastIndexOf('/');
            await api.DeleteAsync(call.ServiceUrl, shown[..parting], shown[(parting + 1)..], cancellationToken);
        }
    }
}
