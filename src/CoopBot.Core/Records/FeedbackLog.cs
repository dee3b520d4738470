using CoopBot.Core.Conversations;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records;

/// <summary>What people said about answers.</summary>
public sealed class FeedbackLog(Database database, TimeProvider time)
{
    private const string Keep = """
        insert into feedback (platform, entry, asker, helpful, cause, words, given_at)
        select @Platform, id, @Asker, @Helpful, @Cause, @Words, @At from entries where id = @Entry
        on conflict (platform, entry, asker)
            do update set helpful = excluded.helpful, cause = excluded.cause, words = excluded.words, given_at = excluded.given_at
        returning sequence
        """;

    /// <summary>Keeps a person's last word on an answer; one about an entry that is not in the log is left out.</summary>
    public async Task KeepAsync(Feedback feedback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var row = new
        {
            feedback.Platform,
            Entry = feedback.Entry.Value,
            Asker = database.Key.Pseudonym(feedback.Platform, feedback.Asker),
            Helpful = feedback.Helpful ? 1 : 0,
            Cause = feedback.Cause is { } cause ? RecordsJson.Word(cause) : null,
            Words = feedback.Words.Length > 0 ? PersonalMask.Apply(feedback.Words) : null,
            At = UtcText.From(time.GetUtcNow()),
        };
        var kept = false;
        await database.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                foreach (var sequence in connection.Query<long>(Keep, row, transaction).AsList())
                {
                    database.Chain.Append(connection, ChainedTable.Feedback, sequence, ChainAct.Changed);
                    kept = true;
                }

                transaction.Commit();
            },
            cancellationToken);
        if (kept)
        {
            database.Meter.Written(feedback);
        }
    }

    public Task<IReadOnlyList<Feedback>> OfAsync(EntryId entry, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Of(connection, entry), cancellationToken);

    internal static IReadOnlyList<Feedback> Of(SqliteConnection connection, EntryId entry) => connection
        .Query<(string Platform, string Asker, long Helpful, string? Cause, string? Words)>(
            "select platform, asker, helpful, cause, words from feedback where entry = @Value order by given_at",
            new { entry.Value })
        .Select(row => new Feedback(
            row.Platform,
            entry,
            row.Asker,
            row.Helpful == 1,
            Enum.TryParse<FeedbackCause>(row.Cause, ignoreCase: true, out var cause) ? cause : null,
            row.Words ?? ""))
        .AsList();
}
