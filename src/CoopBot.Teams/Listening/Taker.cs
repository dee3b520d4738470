using CoopBot.Core.Chat;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Listening;

/// <summary>Takes questions: stored first, answered afterwards.</summary>
internal sealed class Taker(BotParts bot, Sender sender, Responder responder, TimeProvider time, ILogger<Taker> log)
{
    private static readonly TimeSpan _typing = TimeSpan.FromSeconds(1);

    /// <summary>What the inbox keeps of a question: nothing in it tells who a person is.</summary>
    public InboxItem Item(Call call, Incoming asked) => new(
        TeamsAdapter.Platform,
        call.Event,
        call.Talk(bot.Personal.Pseudonym(TeamsAdapter.Platform, call.Asker)),
        call.Asker,
        IncomingJson.Write(asked with { Text = PersonalMask.Apply(asked.Text) }));

    /// <summary>When it returns, the question is stored durably, or its asker is being told that it could not be.</summary>
    public async Task TakeAsync(Call call, Incoming asked, CancellationToken cancellationToken)
    {
        var item = Item(call, asked);
        try
        {
            if (!await bot.Inbox.TakeAsync(item, cancellationToken))
            {
                return;
            }
        }
        catch (RecordsUnavailableException error)
        {
            Tell(asked, error);
            return;
        }

        bot.Run(token => AnswerAsync(item, asked, token));
    }

    private async Task AnswerAsync(InboxItem item, Incoming asked, CancellationToken cancellationToken)
    {
        await Task.WhenAny(sender.TypeAsync(asked, cancellationToken), Task.Delay(_typing, time, cancellationToken));
        try
        {
            await responder.AnswerAsync(item, cancellationToken);
        }
        catch (RecordsUnavailableException error)
        {
            Tell(asked, error);
        }
    }

    private void Tell(Incoming asked, RecordsUnavailableException error)
    {
        log.RecordsUnavailable(error.Message);
        bot.Run(token => responder.SayAsync(asked, ChatWords.In(asked.Language).NoRecords, token));
    }
}
