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
        return await database.ReadAsync(
            connection =>
            {
                var readers = new List<SqliteConnection>();
                try
                {
                    using (connection.BeginTransaction(deferred: false))
                    {
                        // While no other can write, all readers come to see the same moment, and keep seeing it.
                        readers.AddRange(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Reader()));
                    }

                    return Run(readers, known, cancellationToken);
                }
                finally
                {
                    readers.ForEach(reader => reader.Dispose());
                }
            },
            cancellationToken);
    }

    /// <param name="readers">Connections that see the same; each looks through a stretch of its own.</param>
    internal ChainReport Run(IReadOnlyList<SqliteConnection> readers, IReadOnlyList<Head?> known, CancellationToken cancellationToken)
    {
        var faults = new List<ChainFault>();
        if (!readers[0].Query<string>("select id from chain_key").SequenceEqual([database.Key.Id]))
        {
            faults.Add(new ChainFault(ChainFaultKind.KeyChanged, 0));
        }

        var (last, _) = ChainWriter.Last(readers[0]);
        var checks = new LinkCheck[readers.Count];
        Parallel.For(0, readers.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            using var check = checks[i] = new LinkCheck(readers[i], database.Key);
            check.Run(Stretch(last, i, readers.Count), Stretch(last, i + 1, readers.Count), cancellationToken);
        });
        faults.AddRange(checks.SelectMany(check => check.Faults));
        faults.AddRange(ChainedTable.All.SelectMany(table => Inserted(readers[0], table)));
        faults.AddRange(Against(readers[0], known, last));
        var upTo = known.OfType<Head>().Where(head => head.IsSealedWith(database.Key)).Select(head => head.Link).DefaultIfEmpty().Max();
        return new ChainReport(
            checks.Sum(check => check.Links),
            checks.Sum(check => check.Rows),
            checks.Sum(check => check.Erased),
            checks.Sum(check => check.Removed),
            known.Count,
            upTo,
            [.. faults.Take(MostFaults)],
            faults.Count);
    }

    private SqliteConnection Reader()
    {
        var reader = database.Open();
        reader.BeginTransaction(deferred: true);
        reader.ExecuteScalar<long>("select count(*) from chain_key");
        return reader;
    }

    private static long Stretch(long links, int part, int of) => links / of * part + (part == of ? links % of : 0);

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
