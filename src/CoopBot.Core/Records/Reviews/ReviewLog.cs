using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Reviews;

/// <summary>What reviewers think of answers. A reviewer may judge again: the last word counts, all are kept.</summary>
public sealed class ReviewLog(Database database, TimeProvider time)
{
    /// <summary>Longer notes are refused; in characters.</summary>
    public const int LongestNote = 4_000;

    private const string Insert = """
        insert into reviews (entry, reviewer, name, verdict, note, given_at)
        select id, @reviewer, @name, @verdict, @note, @at from entries where id = @entry
        returning sequence
        """;

    private const string Columns = "entry as Entry, reviewer as Reviewer, name as Name, verdict as Verdict, note as Note, given_at as GivenAt";

    /// <summary>Keeps a review durably, with the time of now.</summary>
    /// <returns>False when there is no such entry.</returns>
    /// <exception cref="RecordsUnavailableException">Not kept.</exception>
    /// <exception cref="ArgumentException">No reviewer, or a note too long.</exception>
    public async Task<bool> AddAsync(EntryId entry, string reviewer, string name, Verdict verdict, string note, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentNullException.ThrowIfNull(note);
        if (note.Length > LongestNote)
        {
            throw new ArgumentException($"The note has {note.Length} characters; at most {LongestNote} are kept.", nameof(note));
        }

        var row = new { entry = entry.Value, reviewer, name, verdict = RecordsJson.Word(verdict), note, at = UtcText.From(time.GetUtcNow()) };
        var added = false;
        await database.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                if (connection.ExecuteScalar<long?>(Insert, row, transaction) is { } sequence)
                {
                    database.Chain.Append(connection, ChainedTable.Reviews, sequence, ChainAct.Added);
                    transaction.Commit();
                    added = true;
                }
            },
            cancellationToken);
        if (added)
        {
            database.Meter.Written(verdict);
        }

        return added;
    }

    /// <summary>All reviews of an entry, oldest first.</summary>
    public Task<IReadOnlyList<Review>> OfAsync(EntryId entry, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Of(connection, entry), cancellationToken);

    /// <summary>How far reviewers agree, over all entries that several have reviewed.</summary>
    public Task<Agreement> AgreementAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Agreement(connection, "", "9"), cancellationToken);

    internal static IReadOnlyList<Review> Of(SqliteConnection connection, EntryId entry) => connection
        .Query<ReviewRow>($"select {Columns} from reviews where entry = @Value order by sequence", new { entry.Value })
        .Select(row => row.ToReview())
        .AsList();

    /// <param name="from">Only reviews given from here, as the table has it.</param>
    /// <param name="before">And before here.</param>
    internal static Agreement Agreement(SqliteConnection connection, string from, string before) => Reviews.Agreement.Of(connection
        .Query<(string Entry, string Verdict)>(
            """
            select entry, verdict from reviews
            where sequence in (select max(sequence) from reviews where given_at >= @from and given_at < @before group by entry, reviewer)
            """,
            new { from, before })
        .GroupBy(row => row.Entry, row => Enum.Parse<Verdict>(row.Verdict, ignoreCase: true))
        .Select(verdicts => verdicts.ToList()));

    private sealed class ReviewRow
    {
        public string Entry { get; init; } = "";

        public string Reviewer { get; init; } = "";

        public string Name { get; init; } = "";

        public string Verdict { get; init; } = "";

        public string Note { get; init; } = "";

        public string GivenAt { get; init; } = "";

        public Review ToReview() => new(new EntryId(Entry), Reviewer, Name, Enum.Parse<Verdict>(Verdict, ignoreCase: true), Note, UtcText.Read(GivenAt));
    }
}
