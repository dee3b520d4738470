using Dapper;

namespace CoopBot.Core.Records;

/// <summary>
/// What was asked on the chat platforms: stored before it is answered, once an event. What is waiting after a crash is
/// answered at the next start.
/// </summary>
public sealed class Inbox(Database database, TimeProvider time)
{
    private const string Columns = "platform as Platform, event as Event, conversation as Conversation, asker as Asker, body as Body, coalesce(entry, '') as Entry";

    /// <summary>Stores an event durably.</summary>
    /// <returns>False when it is known already: it is answered, or being answered, elsewhere.</returns>
    /// <exception cref="RecordsUnavailableException">Not stored; do not answer.</exception>
    public async Task<bool> TakeAsync(InboxItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var taken = 0;
        var row = new { item.Platform, item.Event, item.Conversation, Asker = database.Key.Pseudonym(item.Platform, item.Asker), item.Body, State = RecordsJson.Word(InboxState.Waiting), At = UtcText.From(time.GetUtcNow()) };
        await database.WriteAsync(
            connection => taken = connection.Execute(
                """
                insert into inbox (platform, event, conversation, asker, taken_at, body, state)
                values (@Platform, @Event, @Conversation, @Asker, @At, @Body, @State)
                on conflict (platform, event) do nothing
                """,
                row),
            cancellationToken);
        return taken == 1;
    }

    /// <summary>All that waits, in the order in which it was taken.</summary>
    public Task<IReadOnlyList<InboxItem>> WaitingAsync(string platform, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<InboxItem>>(
            connection => connection.Query<InboxRow>(
                $"select {Columns} from inbox where platform = @platform and state = @state order by sequence",
                new { platform, state = RecordsJson.Word(InboxState.Waiting) }).Select(row => row.ToItem()).AsList(),
            cancellationToken);

    public async Task<Lookup<InboxItem>> OfEntryAsync(string platform, EntryId entry, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            connection => connection.Query<InboxRow>(
                $"select {Columns} from inbox where platform = @platform and entry = @entry",
                new { platform, entry = entry.Value }).AsList(),
            cancellationToken);
        return found is [var row, ..] ? new Lookup<InboxItem>.Found(row.ToItem()) : new Lookup<InboxItem>.Missing();
    }

    /// <summary>Whether somebody asked what an item holds; the item itself knows only a pseudonym.</summary>
    /// <param name="asker">The platform's id of the person.</param>
    public bool IsAsker(InboxItem item, string asker)
    {
        ArgumentNullException.ThrowIfNull(item);
        return asker.Length > 0 && database.Key.Pseudonym(item.Platform, asker) == item.Asker;
    }

    /// <summary>Remembers which entry answers an event, so that after a crash the same answer is sent and no second one made.</summary>
    public Task LinkAsync(string platform, string @event, EntryId entry, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Execute(
                "update inbox set entry = @entry where platform = @platform and event = @event",
                new { platform, @event, entry = entry.Value }),
            cancellationToken);

    /// <summary>Says what became of an event that waits; one that is settled stays as it is.</summary>
    /// <returns>False when it does not wait.</returns>
    public async Task<bool> SettleAsync(string platform, string @event, InboxState state, CancellationToken cancellationToken)
    {
        var settled = 0;
        await database.WriteAsync(
            connection => settled = connection.Execute(
                "update inbox set state = @state, settled_at = @at where platform = @platform and event = @event and state = @waiting",
                new
                {
                    platform,
                    @event,
                    state = RecordsJson.Word(state),
                    waiting = RecordsJson.Word(InboxState.Waiting),
                    at = UtcText.From(time.GetUtcNow()),
                }),
            cancellationToken);
        return settled == 1;
    }

    private sealed class InboxRow
    {
        public string Platform { get; init; } = "";

        public string Event { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Asker { get; init; } = "";

        public string Body { get; init; } = "";

        public string Entry { get; init; } = "";

        public InboxItem ToItem() => new(Platform, Event, Conversation, Asker, Body) { Entry = Entry };
    }
}
