using System.Security.Cryptography;
using CoopBot.Core.Records.Privacy;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records.Chain;

/// <summary>Goes through a stretch of the chain: does each link follow from the one before, and is each row what its link says?</summary>
internal sealed class LinkCheck : IDisposable
{
    private static readonly string _erased = RecordsJson.Word(ChainAct.Erased);
    private static readonly string _removed = RecordsJson.Word(ChainAct.Removed);

    private readonly SqliteConnection _connection;
    private readonly LogKey _key;
    private readonly Dictionary<string, RowCheck> _rows;
    private readonly sqlite3_stmt _later;

    public LinkCheck(SqliteConnection connection, LogKey key)
    {
        (_connection, _key) = (connection, key);
        _rows = ChainedTable.All.ToDictionary(table => table.Name, table => new RowCheck(connection, table), StringComparer.Ordinal);
        _later = Commitments.Prepare(connection, "select 1 from chain where of = ? and row = ? and link > ? limit 1");
    }

    public List<ChainFault> Faults { get; } = [];

    public long Links { get; private set; }

    public long Erased { get; private set; }

    public long Removed { get; private set; }

    public long Rows => _rows.Values.Sum(rows => rows.Sound);

    /// <param name="after">The last link before the stretch; 0 for the beginning.</param>
    /// <param name="last">The last of the stretch.</param>
    public void Run(long after, long last, CancellationToken cancellationToken)
    {
        var stored = MacOf(after);
        var due = stored;
        var next = after + 1;
        using var links = Commitments.Prepare(_connection, $"select {Link.Columns} from chain where link > {after} and link <= {last} order by link");
        int step;
        while ((step = raw.sqlite3_step(links)) == raw.SQLITE_ROW)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var link = Link.Read(links);
            if (link.Number > next)
            {
                // What the next one should follow is gone: nothing can be said of its own mac.
                Missing(next, link.Number - 1);
                (stored, due) = ([], []);
            }

            next = link.Number + 1;
            var (follows, mac) = Follows(link, stored, due);
            if (!follows || !link.TypesHold || (link.Speaks && !SHA256.HashData(link.Commitments).AsSpan().SequenceEqual(link.Digest)))
            {
                Faults.Add(new ChainFault(ChainFaultKind.LinkChanged, link.Number, link.Of, link.Row));
            }

            (stored, due) = (link.Mac, mac);
            Look(link);
        }

        if (step != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(step, _connection.Handle);
        }

        Missing(next, last);
    }

    public void Dispose()
    {
        _later.Dispose();
        foreach (var rows in _rows.Values)
        {
            rows.Dispose();
        }
    }

    /// <summary>Whether a link has the mac due after the one before, as it is stored or, should that be what was changed, as it should be.</summary>
    /// <returns>The mac that it should have.</returns>
    private (bool Follows, byte[] Mac) Follows(Link link, byte[] stored, byte[] due)
    {
        if (stored.Length != Seal.Length)
        {
            return due.Length == Seal.Length ? Follows(link, due, due) : (true, link.Mac);
        }

        var mac = new byte[Seal.Length];
        Seal.Write(_key, stored, link.Number, link.Of, link.Row, link.Act, link.At, link.Digest, mac);
        if (mac.AsSpan().SequenceEqual(link.Mac) || stored.AsSpan().SequenceEqual(due))
        {
            return (mac.AsSpan().SequenceEqual(link.Mac), mac);
        }

        return Follows(link, due, due);
    }

    private void Look(Link link)
    {
        Links++;
        Erased += link.Act == _erased ? 1 : 0;
        Removed += link.Act == _removed ? 1 : 0;
        if (!_rows.TryGetValue(link.Of, out var rows))
        {
            // The name was changed, which the mac has shown.
        }
        else if (link.Speaks)
        {
            rows.Look(link, Faults);
        }
        else if (link.Act == _removed)
        {
            rows.LookGone(link, Faults);
        }
        else if (!IsFollowed(link))
        {
            Faults.Add(new ChainFault(ChainFaultKind.LinkEmptied, link.Number, link.Of, link.Row));
        }
    }

    private bool IsFollowed(Link link)
    {
        raw.sqlite3_bind_text(_later, 1, link.Of);
        raw.sqlite3_bind_int64(_later, 2, link.Row);
        raw.sqlite3_bind_int64(_later, 3, link.Number);
        var step = raw.sqlite3_step(_later);
        raw.sqlite3_reset(_later);
        return step == raw.SQLITE_ROW;
    }

    private void Missing(long first, long last)
    {
        if (first <= last)
        {
            Faults.Add(new ChainFault(ChainFaultKind.LinkMissing, first, Row: last));
        }
    }

    private byte[] MacOf(long link) => link == 0
        ? Seal.None
        : _connection.ExecuteScalar<byte[]>("select mac from chain where link = @link", new { link }) ?? [];
}
