using CoopBot.Core.Chat;
using CoopBot.Core.Records;
using CoopBot.Teams.Listening;

namespace CoopBot.Teams.Replying;

/// <summary>Teams' side of an answer.</summary>
internal sealed class Responder : IReplySide<Incoming>
{
    private readonly Sender _sender;
    private readonly RecentIds<string> _withdrawals;
    private readonly bool _askPerson;
    private readonly ILogger<Responder> _log;

    public Responder(BotParts bot, Sender sender, RecentIds<string> withdrawals, TeamsOptions options, TimeProvider time, ILogger<Responder> log)
    {
        (_sender, _withdrawals, _log) = (sender, withdrawals, log);
        _askPerson = options.ModeratorsConversation.Length > 0;
        Answerer = new InboxAnswerer<Incoming>(bot, this, time);
    }

    public InboxAnswerer<Incoming> Answerer { get; }

    public string Platform => TeamsAdapter.Platform;

    /// <summary>Reading a conversation asks for rights that CoopBot does not want.</summary>
    public bool CanLookBack => false;

    /// <summary>Answers an item of the inbox and says in the log what became of it.</summary>
    /// <exception cref="RecordsUnavailableException">Nothing was shown.</exception>
    public async Task AnswerAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var settlement = await Answerer.AnswerAsync(item, cancellationToken);
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

    public Heard Hear(Incoming asked) => new(asked.Text, asked.Answers.Length > 0 ? Sender.Key(asked.Conversation, asked.Answers) : "", asked.Audience, asked.Language);

    public bool IsAnswerable(Incoming asked, out Refusal refusal)
    {
        refusal = new Refusal(InboxState.Refused, "", "");
        return true;
    }

    public bool IsWithdrawn(Incoming asked) => _withdrawals.Contains(Sender.Key(asked.Conversation, asked.Id));

    public Task<Delivery> SendAsync(Incoming asked, Entry entry, CancellationToken cancellationToken) =>
        _sender.SendAsync(asked, Messages.Answer(entry, _askPerson), cancellationToken);

    /// <summary>Whether they arrive is not followed up.</summary>
    public Task<Delivery> SayAsync(Incoming asked, string words, CancellationToken cancellationToken) =>
        _sender.SendAsync(asked, Messages.Words(words), cancellationToken);

    public Task<string> SentBeforeAsync(Incoming asked, EntryId entry, CancellationToken cancellationToken) => Task.FromResult("");
}
