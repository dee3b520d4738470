using CoopBot.Core.Records.Chain;
using Dapper;

namespace CoopBot.Core.Records.Actions;

/// <summary>Who did what in the admin pages. Rows are only ever added, each with its link of the chain.</summary>
public sealed class ActionLog(Database database, TimeProvider time)
{
    /// <summary>What the service itself notices is done by nobody in particular.</summary>
    public const string Service = "coopbot";

    /// <summary>How much of a pseudonym is kept: enough to see that two actions concern one person, not to find the person.</summary>
    private const int PseudonymShown = 14;

    /// <summary>Records an action durably. Do so before it shows or changes anything: what cannot be recorded is not done.</summary>
    /// <exception cref="RecordsUnavailableException">Not recorded.</exception>
    public Task AddAsync(AdminAct act, string who, string name, string about, CancellationToken cancellationToken)
    {
        var row = new { at = UtcText.From(time.GetUtcNow()), who, name, act = RecordsJson.Word(act), about };
        return database.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                var sequence = connection.ExecuteScalar<long>(
                    "insert into admin_actions (done_at, who, name, act, about) values (@at, @who, @name, @act, @about) returning sequence",
                    row,
                    transaction);
                database.Chain.Append(connection, ChainedTable.AdminActions, sequence, ChainAct.Added);
                transaction.Commit();
            },
            cancellationToken);
    }

    /// <summary>Newest first.</summary>
    /// <param name="before">Only those before this one; <see cref="long.MaxValue"/> for the newest.</param>
    public Task<IReadOnlyList<AdminAction>> ListAsync(long before, int most, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<AdminAction>>(
            connection => connection
                .Query<(long Sequence, string At, string Who, string Name, string Act, string About)>(
                    "select sequence, done_at, who, name, act, about from admin_actions where sequence < @before order by sequence desc limit @most",
                    new { before, most })
                .Select(row => new AdminAction(row.Sequence, UtcText.Read(row.At), row.Who, row.Name, Enum.Parse<AdminAct>(row.Act, ignoreCase: true), row.About))
                .AsList(),
            cancellationToken);

    /// <summary>A person as the actions name them.</summary>
    public static string Abridged(string pseudonym)
    {
        ArgumentNullException.ThrowIfNull(pseudonym);
        return pseudonym.Length > PseudonymShown ? $"{pseudonym[..PseudonymShown]}…" : pseudonym;
    }
}
