using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Chain;

/// <summary>Looks through the whole log for anything that was not written by CoopBot, and says where it is.</summary>
public sealed class ChainCheck(Database database, Heads heads)
{
    /// <summary>Whoever sees so many knows enough.</summary>
    public const int MostFaults = 1000;

    /// <exception cref="RecordsUnavailableException">The records cannot be read.</exception>
    public async Task<ChainReport> RunAsync(CancellationToken cancellationToken)
    {
        // Before the database: a head exported meanwhile must not look like one of links that are gone.
        var known = await heads.ReadAsync(cancellationToken);
        return await database.ReadAsync(connection => Run(connection, known, cancellationToken), cancellationToken);
    }

    internal ChainReport Run(SqliteConnection connection, IReadOnlyList<Head?> known, CancellationToken cancellationToken)
    {
        // One moment is looked at, whatever is written meanwhile.
        using var moment = connection.BeginTransaction(deferred: true);
        var faults = new List<ChainFault>();
        if (!connection.Query<string>("select id from chain_key").SequenceEqual([database.Key.Id]))
        {
            faults.Add(new ChainFault(ChainFaultKind.KeyChanged, 0));
        }

        var (last, _) = ChainWriter.Last(connection);
        using var check = new LinkCheck(connection, database.Key);
        check.Run(0, last, cancellationToken);
        faults.AddRange(check.Faults);
        foreach (var table in ChainedTable.All)
        {
            faults.AddRange(Inserted(connection, table));
        }

        faults.AddRange(Against(connection, known, last));
        var upTo = known.OfType<Head>().Where(head => head.IsSealedWith(database.Key)).Select(head => head.Link).DefaultIfEmpty().Max();
        return new ChainReport(check.Links, check.Rows, check.Erased, check.Removed, known.Count, upTo, [.. faults.Take(MostFaults)], faults.Count);
    }

    private static IEnumerable<ChainFault> Inserted(SqliteConnection connection, ChainedTable table) =>
        connection.Query<(long Sequence, string Id)>(
                $"""
                select sequence, cast({table.Id} as text) from {table.Name} as rows
                where not exists (select 1 from chain where of = @Name and row = rows.sequence)
                """,
                new { table.Name })
            .Select(row => new ChainFault(ChainFaultKind.RowInserted, 0, table.Name, row.Sequence, row.Id));

    private IEnumerable<ChainFault> Against(SqliteConnection connection, IReadOnlyList<Head?> known, long last)
    {
        for (var i = 0; i < known.Count; i++)
        {
            var line = i + 1;
            if (known[i] is not { } head || !head.IsSealedWith(database.Key))
            {
                yield return new ChainFault(ChainFaultKind.HeadForged, 0, Row: line);
            }
            else if (head.Link > last)
            {
                yield return new ChainFault(ChainFaultKind.TailCut, last + 1, Row: line);
            }
            else if (connection.ExecuteScalar<byte[]>("select mac from chain where link = @Link", new { head.Link }) is { } mac
                && Convert.ToHexStringLower(mac) != head.Mac)
            {
                yield return new ChainFault(ChainFaultKind.Forked, head.Link, Row: line);
            }
        }
    }
}
