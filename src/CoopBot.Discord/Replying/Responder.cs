using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Replying;

/// <summary>Answers what the inbox holds, once: the answer is recorded, then sent, then settled.</summary>
internal sealed class Responder(BotParts bot, Sender sender, RecentIds withdrawals, DiscordOptions options, TimeProvider time, ILogger<Responder> log)
{
    /// <summary>More than wait now are told to come back.</summary>
    public const int MostWaiting = 256;

    /// <summary>Answering takes the processor, not time: more at once would only hold up everything else.</summary>
    private const int MostAtOnce = 4;

    /// <summary>Discord takes the answer to an interaction for 15 minutes.</summary>
    private static readonly TimeSpan _tokenLife = TimeSpan.FromMinutes(14.5);

    /// <summary>Whoever reads on does not go back further.</summary>
    private static readonly TimeSpan _sameTalk = TimeSpan.FromHours(1);

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly Turnstile _answering = new(MostAtOnce);
    private int _waiting;

    /// <summary>Answers an item of the inbox. When it returns the item is settled, or CoopBot is stopping.</summary>
    /// <exception cref="RecordsUnavailableException">Nothing was shown.</exception>
    public async Task AnswerAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var asked = IncomingJson.Read(item.Body);
        if (asked.IsInteraction && time.GetUtcNow() - asked.Id.Time > _tokenLife)
        {
            await SettleAsync(item, InboxState.Lapsed, "its token has run out", cancellationToken);
            return;
        }

        if (asked.OnlyPrivately)
        {
            await SayAsync(asked, ChatWords.In(asked.Language).PrivateHere, cancellationToken);
            await SettleAsync(item, InboxState.Refused, "the channel answers privately", cancellationToken);
            return;
        }

        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            await SayAsync(asked, ChatWords.In(asked.Language).Busy, cancellationToken);
            await SettleAsync(item, InboxState.Refused, "too many questions wait", cancellationToken);
            return;
        }

        Entry entry;
        try
        {
            entry = await EntryAsync(item, asked, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        await DeliverAsync(item, asked, entry, cancellationToken);
    }

    /// <summary>A few words instead of an answer; whether they arrive is not followed up.</summary>
    public Task<Delivery> SayAsync(Incoming asked, string words, CancellationToken cancellationToken) =>
        sender.SendAsync(asked with { Thread = false }, new MessageBody { Content = words }, cancellationToken);

    /// <summary>The one recorded before a crash, or a new one.</summary>
    private async Task<Entry> EntryAsync(InboxItem item, Incoming asked, CancellationToken cancellationToken)
    {
        if (item.Entry.Length > 0 && await bot.Log.FindAsync(new EntryId(item.Entry), cancellationToken) is Lookup<Entry>.Found known)
        {
            return known.Value;
        }

        var question = new Question(asked.Text, await PreviousAsync(item, asked, cancellationToken), new Origin(DiscordAdapter.Platform, item.Conversation, asked.Audience, item.Asker));
        await _answering.EnterAsync(cancellationToken);
        try
        {
            var entry = await Task.Run(() => bot.Answer(question, cancellationToken), cancellationToken);
            await bot.Inbox.LinkAsync(item.Platform, item.Event, entry.Id, cancellationToken);
            return entry;
        }
        finally
        {
            _answering.Leave();
        }
    }

    private async Task<IReadOnlyList<string>> PreviousAsync(InboxItem item, Incoming asked, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - _sameTalk;
        var earlier = (await bot.Log.ConversationAsync(item.Conversation, bot.EarlierTurns, cancellationToken))
            .Where(entry => entry.AskedAt >= since)
            .Select(entry => entry.Question.Text)
            .ToList();
        if (!asked.Answers.IsNone
            && await bot.Deliveries.FindAsync(item.Platform, asked.Answers.ToString(), cancellationToken) is Lookup<EntryId>.Found shown
            && await bot.Log.FindAsync(shown.Value, cancellationToken) is Lookup<Entry>.Found answered)
        {
            // The answer that is replied to is what the question leans on, whoever had asked.
            earlier.Remove(answered.Value.Question.Text);
            earlier.Add(answered.Value.Question.Text);
        }

        return earlier;
    }

    private async Task DeliverAsync(InboxItem item, Incoming asked, Entry entry, CancellationToken cancellationToken)
    {
        var body = AnswerMessage.Of(entry, 0, options.ModeratorsChannel.Length > 0);
        if (item.Entry.Length > 0 && await sender.SentBeforeAsync(asked, item.Entry, cancellationToken) is { IsNone: false } sent)
        {
            await DoneAsync(item, entry, sent, cancellationToken);
            return;
        }

        var begun = time.GetTimestamp();
        for (var pause = TimeSpan.FromSeconds(1); ; pause *= 2)
        {
            if (withdrawals.Contains(asked.Id))
            {
                await SettleAsync(item, InboxState.Withdrawn, "it was deleted", cancellationToken);
                return;
            }

            switch (await sender.SendAsync(asked, body, cancellationToken))
            {
                case Delivery.Done done:
                    await DoneAsync(item, entry, done.Message, cancellationToken);
                    return;
                case Delivery.Gone:
                    await SettleAsync(item, InboxState.Withdrawn, "it is gone", cancellationToken);
                    return;
                case Delivery.Refused refused:
                    await SettleAsync(item, InboxState.Lapsed, refused.Why, cancellationToken);
                    return;
                default:
                    if (time.GetElapsedTime(begun) > _patience)
                    {
                        await SettleAsync(item, InboxState.Lapsed, "Discord took no answer for ten minutes", cancellationToken);
                        return;
                    }

                    await Task.Delay(pause, time, cancellationToken);
                    break;
            }
        }
    }

    private async Task DoneAsync(InboxItem item, Entry entry, Snowflake message, CancellationToken cancellationToken)
    {
        if (!message.IsNone)
        {
            await bot.Deliveries.KeepAsync(item.Platform, message.ToString(), entry.Id, cancellationToken);
        }

        await bot.Inbox.SettleAsync(item.Platform, item.Event, InboxState.Answered, cancellationToken);
        log.Answered(item.Event, entry.Id.Value, entry.Answer.GetType().Name);
    }

    private async Task SettleAsync(InboxItem item, InboxState state, string why, CancellationToken cancellationToken)
    {
        await bot.Inbox.SettleAsync(item.Platform, item.Event, state, cancellationToken);
        log.NotAnswered(item.Event, why);
    }
}
