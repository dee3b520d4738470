using CoopBot.Core.Chat;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Replying;

/// <summary>Discord's side of an answer.</summary>
internal sealed class Responder : IReplySide<Incoming>
{
    /// <summary>Discord takes the answer to an interaction for 15 minutes.</summary>
    private static readonly TimeSpan _tokenLife = TimeSpan.FromMinutes(14.5);

    private readonly Sender _sender;
    private readonly RecentIds<Snowflake> _withdrawals;
    private readonly bool _askPerson;
    private readonly TimeProvider _time;
    private readonly ILogger<Responder> _log;
    private readonly InboxAnswerer<Incoming> _answerer;

    public Responder(BotParts bot, Sender sender, RecentIds<Snowflake> withdrawals, DiscordOptions options, TimeProvider time, ILogger<Responder> log)
    {
        (_sender, _withdrawals, _time, _log) = (sender, withdrawals, time, log);
        _askPerson = options.ModeratorsChannel.Length > 0;
        _answerer = new InboxAnswerer<Incoming>(bot, this, time);
    }

    public string Platform => DiscordAdapter.Platform;

    public bool CanLookBack => true;

    /// <summary>Answers an item of the inbox and says in the log what became of it.</summary>
    /// <exception cref="RecordsUnavailableException">Nothing was shown.</exception>
    public async Task AnswerAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var settlement = await _answerer.AnswerAsync(item, cancellationToken);
        if (settlement.State == InboxState.Answered)
        {
            _log.Answered(item.Event, settlement.Entry, settlement.Why);
        }
        else
        {
            _log.NotAnswered(item.Event, settlement.Why);
        }
    }

    public Incoming Read(string body) => IncomingJson.Read(body);

    public Heard Hear(Incoming asked) => new(asked.Text, asked.Answers.IsNone ? "" : asked.Answers.ToString(), asked.Audience, asked.Language);

    public bool IsAnswerable(Incoming asked, out Refusal refusal)
    {
        var lapsed = asked.IsInteraction && _time.GetUtcNow() - asked.Id.Time > _tokenLife;
        refusal = lapsed
            ? new Refusal(InboxState.Lapsed, "its token has run out", "")
            : new Refusal(InboxState.Refused, "the channel answers privately", ChatWords.In(asked.Language).PrivateHere);
        return !lapsed && !asked.OnlyPrivately;
    }

    public bool IsWithdrawn(Incoming asked) => _withdrawals.Contains(asked.Id);

    public Task<Delivery> SendAsync(Incoming asked, Entry entry, CancellationToken cancellationToken) =>
        _sender.SendAsync(asked, AnswerMessage.Of(entry, 0, _askPerson), cancellationToken);

    /// <summary>Whether they arrive is not followed up.</summary>
    public Task<Delivery> SayAsync(Incoming asked, string words, CancellationToken cancellationToken) =>
        _sender.SendAsync(asked with { Thread = false }, new MessageBody { Content = words }, cancellationToken);

    public Task<string> SentBeforeAsync(Incoming asked, EntryId entry, CancellationToken cancellationToken) =>
        _sender.SentBeforeAsync(asked, entry.Value, cancellationToken);
}
