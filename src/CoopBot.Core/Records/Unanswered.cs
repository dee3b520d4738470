using CoopBot.Core.Answers;
using Dapper;

namespace CoopBot.Core.Records;

/// <summary>What was asked and the sources did not say: where the folder should grow.</summary>
public sealed class Unanswered(Database database, TimeProvider time)
{
    /// <returns>Questions as asked, with how often, the most frequent first.</returns>
    public Task<IReadOnlyList<(string Question, int Times)>> MostAskedAsync(TimeSpan within, int most, CancellationToken cancellationToken)
    {
        var parameters = new
        {
            since = UtcText.From(time.GetUtcNow() - within),
            reasons = new[] { RecordsJson.Word(AbstentionReason.NotCovered), RecordsJson.Word(AbstentionReason.KnownGap) },
            most,
        };
        return database.ReadAsync<IReadOnlyList<(string, int)>>(
            connection => connection.Query<(string Question, long Times)>(
                    """
                    select min(question), count(*) as times from entries
                    where asked_at >= @since and reason in @reasons and question <> ''
                    group by lower(question) order by times desc, max(asked_at) desc limit @most
                    """,
                    parameters)
                .Select(row => (row.Question, (int)row.Times))
                .AsList(),
            cancellationToken);
    }
}
