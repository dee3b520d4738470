using Dapper;

namespace CoopBot.Core.Records;

/// <summary>Which message of a platform shows which answer, so that a reply to it continues its conversation.</summary>
public sealed class Deliveries(Database database, TimeProvider time)
{
    public Task KeepAsync(string platform, string message, EntryId entry, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Execute(
                """
                insert into deliveries (platform, message, entry, delivered_at) values (@platform, @message, @entry, @at)
                on conflict (platform, message) do nothing
                """,
                new { platform, message, entry = entry.Value, at = UtcText.From(time.GetUtcNow()) }),
            cancellationToken);

    public async Task<Lookup<EntryId>> FindAsync(string platform, string message, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            connection => connection.Query<string>(
                "select entry from deliveries where platform = @platform and message = @message",
                new { platform, message }).AsList(),
            cancellationToken);
        return found is [var entry] ? new Lookup<EntryId>.Found(new EntryId(entry)) : new Lookup<EntryId>.Missing();
    }

    /// <returns>The messages that show an entry.</returns>
    public Task<IReadOnlyList<string>> OfAsync(string platform, EntryId entry, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(
            connection => connection.Query<string>(
                "select message from deliveries where platform = @platform and entry = @entry order by delivered_at",
                new { platform, entry = entry.Value }).AsList(),
            cancellationToken);
}
