using Dapper;

namespace CoopBot.Core.Records;

/// <summary>What was last registered with a platform, so that nothing is registered again that did not change.</summary>
public sealed class Registrations(Database database, TimeProvider time)
{
    public async Task<bool> HoldsAsync(string platform, string subject, string hash, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            connection => connection.ExecuteScalar<long>(
                "select count(*) from registrations where platform = @platform and subject = @subject and hash = @hash",
                new { platform, subject, hash }),
            cancellationToken) > 0;

    public Task KeepAsync(string platform, string subject, string hash, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Execute(
                """
                insert into registrations (platform, subject, hash, registered_at) values (@platform, @subject, @hash, @at)
                on conflict (platform, subject) do update set hash = excluded.hash, registered_at = excluded.registered_at
                """,
                new { platform, subject, hash, at = UtcText.From(time.GetUtcNow()) }),
            cancellationToken);
}
