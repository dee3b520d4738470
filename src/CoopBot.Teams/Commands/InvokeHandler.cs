using System.Text.Json;
using CoopBot.Core.Chat;
using CoopBot.Core.Records;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>Sees to what Teams waits for: buttons of cards, the message extension, and its own thumbs.</summary>
internal sealed class InvokeHandler(BotParts bot, PressHandler presses, Taker taker, Responder responder, ILogger<InvokeHandler> log)
{
    private const string Button = "adaptiveCard/action";
    private const string OpenDialog = "composeExtension/fetchTask";
    private const string InDialog = "composeExtension/submitAction";
    private const string Thumb = "message/submitAction";
    private const string Title = "CoopBot";

    public async Task<InvokeReply> HandleAsync(Call call, CancellationToken cancellationToken)
    {
        try
        {
            return call.Activity.Name switch
            {
                Button => Replace(await PressAsync(call, TeamsJson.Property(TeamsJson.Property(call.Activity.Value, "action"), "data"), cancellationToken)),
                OpenDialog => Dialog(await AboutMessageAsync(call, cancellationToken)),
                InDialog => Dialog(await PressAsync(call, TeamsJson.Property(call.Activity.Value, "data"), cancellationToken)),
                Thumb => await ReactAsync(call, cancellationToken),
                _ => InvokeReply.NotKnown,
            };
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            return Otherwise(call, call.Words.NoRecords);
        }
    }

    /// <summary>What is said where no answer came in time.</summary>
    public static InvokeReply Otherwise(Call call, string words) => call.Activity.Name switch
    {
        Button => Replace(WordsCard.Of(call.Language, words)),
        OpenDialog or InDialog => Dialog(WordsCard.Of(call.Language, words)),
        _ => InvokeReply.Nothing,
    };

    private async Task<AdaptiveCard> PressAsync(Call call, JsonElement data, CancellationToken cancellationToken)
    {
        switch (await presses.HandleAsync(call, data, cancellationToken))
        {
            case Outcome.Ask ask:
                await taker.TakeAsync(call, ask.Question, cancellationToken);
                return ask.Card;
            case Outcome.Show show:
                return show.Card;
            default:
                return WordsCard.Of(call.Language, call.TeamsWords.NotUnderstood);
        }
    }

    /// <summary>Whoever wrote the message did not ask; the answer stands in a dialog and disturbs nobody.</summary>
    private async Task<AdaptiveCard> AboutMessageAsync(Call call, CancellationToken cancellationToken)
    {
        var body = TeamsJson.Property(TeamsJson.Property(call.Activity.Value, "messagePayload"), "body");
        var text = MessageText.Plain(TeamsJson.Text(TeamsJson.Property(body, "content")));
        if (text.Length == 0)
        {
            return WordsCard.Of(call.Language, call.Words.NothingInMessage);
        }

        var item = taker.Item(call, call.Ask(text, alone: true));
        if (!await bot.Inbox.TakeAsync(item, cancellationToken))
        {
            if (await bot.Inbox.FindAsync(item.Platform, item.Event, cancellationToken) is not Lookup<InboxItem>.Found { Value: { Entry.Length: > 0 } answered })
            {
                // It is being answered, for the request that came first.
                return WordsCard.Of(call.Language, call.Words.Busy);
            }

            item = answered;
        }

        var entry = await responder.Answerer.EntryAsync(item, cancellationToken);
        await bot.Inbox.SettleAsync(item.Platform, item.Event, InboxState.Answered, cancellationToken);
        return AnswerCard.Of(entry, 0, askPerson: false);
    }

    private async Task<InvokeReply> ReactAsync(Call call, CancellationToken cancellationToken)
    {
        await presses.ReactAsync(call, call.Activity.Value, cancellationToken);
        return InvokeReply.Nothing;
    }

    private static InvokeReply Replace(AdaptiveCard card) => new(200, JsonSerializer.SerializeToUtf8Bytes(new CardAnswer(card), TeamsJson.Writing.CardAnswer));

    private static InvokeReply Dialog(AdaptiveCard card) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(DialogAnswer.Showing(Title, card.InDialog()), TeamsJson.Writing.DialogAnswer));
}
