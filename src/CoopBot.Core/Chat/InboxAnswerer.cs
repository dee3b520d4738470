using System.Threading.Channels;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>Answers what the inbox holds, once, on whatever platform: the answer is recorded, then sent, then settled.</summary>
public sealed class InboxAnswerer<TAsked>
{
    /// <summary>More than wait now are told to come back.</summary>
    public const int MostWaiting = 256;

    /// <summary>Answering takes the processor, not time: more at once would only hold up everything else.</summary>
    private const int MostAtOnce = 4;

    /// <summary>Whoever reads on does not go back further.</summary>
    private static readonly TimeSpan _sameTalk = TimeSpan.FromHours(1);

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly BotParts _bot;
    private readonly IReplySide<TAsked> _side;
    private readonly TimeProvider _time;
    private readonly Channel<bool> _seats = Channel.CreateBounded<bool>(MostAtOnce);
    private int _waiting;

    public InboxAnswerer(BotParts bot, IReplySide<TAsked> side, TimeProvider time)
    {
        (_bot, _side, _time) = (bot, side, time);
        while (_seats.Writer.TryWrite(true))
        {
        }
    }

    /// <summary>Answers an item of the inbox. When it returns the item is settled; when it is cancelled the next start goes on.</summary>
    /// <exception cref="RecordsUnavailableException">Nothing was shown.</exception>
    public async Task<Settlement> AnswerAsync(InboxItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var asked = _side.Read(item.Body);
        if (!_side.IsAnswerable(asked, out var refusal))
        {
            return await RefuseAsync(item, asked, refusal, cancellationToken);
        }

        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            var busy = ChatWords.In(_side.Hear(asked).Language).Busy;
            return await RefuseAsync(item, asked, new Refusal(InboxState.Refused, "too many questions wait", busy), cancellationToken);
        }

        Entry entry;
        try
        {
            entry = await EntryAsync(item, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        return await DeliverAsync(item, asked, entry, cancellationToken);
    }

    /// <summary>The answer to an item: the one recorded before, or a new one, which is linked to it.</summary>
    public async Task<Entry> EntryAsync(InboxItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Entry.Length > 0 && await _bot.Log.FindAsync(new EntryId(item.Entry), cancellationToken) is Lookup<Entry>.Found known)
        {
            return known.Value;
        }

        var heard = _side.Hear(_side.Read(item.Body));
        var question = new Question(heard.Text, await PreviousAsync(item, heard, cancellationToken), new Origin(_side.Platform, item.Conversation, heard.Audience, item.Asker));
        await _seats.Reader.ReadAsync(cancellationToken);
        try
        {
            var entry = await Task.Run(() => _bot.Answer(question, cancellationToken), cancellationToken);
            await _bot.Inbox.LinkAsync(item.Platform, item.Event, entry.Id, cancellationToken);
            return entry;
        }
        finally
        {
            _seats.Writer.TryWrite(true);
        }
    }

    private async Task<IReadOnlyList<string>> PreviousAsync(InboxItem item, Heard heard, CancellationToken cancellationToken)
    {
        var since = _time.GetUtcNow() - _sameTalk;
        var earlier = (await _bot.Log.ConversationAsync(item.Conversation, _bot.EarlierTurns, cancellationToken))
            .Where(entry => entry.AskedAt >= since)
            .Select(entry => entry.Question.Text)
            .ToList();
        if (heard.Answers.Length > 0
            && await _bot.Deliveries.FindAsync(item.Platform, heard.Answers, cancellationToken) is Lookup<EntryId>.Found shown
            && await _bot.Log.FindAsync(shown.Value, cancellationToken) is Lookup<Entry>.Found answered)
        {
            // The answer that is replied to is what the question leans on, whoever had asked.
            earlier.Remove(answered.Value.Question.Text);
            earlier.Add(answered.Value.Question.Text);
        }

        return earlier;
    }

    private async Task<Settlement> DeliverAsync(InboxItem item, TAsked asked, Entry entry, CancellationToken cancellationToken)
    {
        if (_side.CanLookBack)
        {
            if (item.Entry.Length > 0 && await _side.SentBeforeAsync(asked, entry.Id, cancellationToken) is { Length: > 0 } sent)
            {
                return await DoneAsync(item, entry, sent, cancellationToken);
            }
        }
        else if (!await _bot.Inbox.SendAsync(item.Platform, item.Event, cancellationToken))
        {
            return await SettleAsync(item, new Settlement(InboxState.Uncertain, entry.Id.Value, "CoopBot stopped while it was sent"), cancellationToken);
        }

        var begun = _time.GetTimestamp();
        for (var pause = TimeSpan.FromSeconds(1); ; pause *= 2)
        {
            if (_side.IsWithdrawn(asked))
            {
                return await SettleAsync(item, new Settlement(InboxState.Withdrawn, entry.Id.Value, "it was deleted"), cancellationToken);
            }

            switch (await _side.SendAsync(asked, entry, cancellationToken))
            {
                case Delivery.Done done:
                    return await DoneAsync(item, entry, done.Message, cancellationToken);
                case Delivery.Gone:
                    return await SettleAsync(item, new Settlement(InboxState.Withdrawn, entry.Id.Value, "it is gone"), cancellationToken);
                case Delivery.Refused refused:
                    return await SettleAsync(item, new Settlement(InboxState.Lapsed, entry.Id.Value, refused.Why), cancellationToken);
                case Delivery.Uncertain uncertain:
                    return await SettleAsync(item, new Settlement(InboxState.Uncertain, entry.Id.Value, uncertain.Why), cancellationToken);
                default:
                    if (_time.GetElapsedTime(begun) > _patience)
                    {
                        return await SettleAsync(item, new Settlement(InboxState.Lapsed, entry.Id.Value, "the platform took no answer for ten minutes"), cancellationToken);
                    }

                    await Task.Delay(pause, _time, cancellationToken);
                    break;
            }
        }
    }

    private async Task<Settlement> RefuseAsync(InboxItem item, TAsked asked, Refusal refusal, CancellationToken cancellationToken)
    {
        if (refusal.Words.Length > 0)
        {
            await _side.SayAsync(asked, refusal.Words, cancellationToken);
        }

        return await SettleAsync(item, new Settlement(refusal.State, "", refusal.Why), cancellationToken);
    }

    private async Task<Settlement> DoneAsync(InboxItem item, Entry entry, string message, CancellationToken cancellationToken)
    {
        if (message.Length > 0)
        {
            await _bot.Deliveries.KeepAsync(item.Platform, message, entry.Id, cancellationToken);
        }

        return await SettleAsync(item, new Settlement(InboxState.Answered, entry.Id.Value, entry.Answer.GetType().Name), cancellationToken);
    }

    private async Task<Settlement> SettleAsync(InboxItem item, Settlement settlement, CancellationToken cancellationToken)
    {
        await _bot.Inbox.SettleAsync(item.Platform, item.Event, settlement.State, cancellationToken);
        return settlement;
    }
}
