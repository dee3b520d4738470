using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records.Chain;

/// <summary>Looks whether the rows of one table are what their links commit to.</summary>
internal sealed class RowCheck(SqliteConnection connection, ChainedTable table) : IDisposable
{
    private readonly sqlite3_stmt _rows = Commitments.Prepare(
        connection,
        $"select {string.Join(", ", table.Columns)}, cast({table.Id} as text) from {table.Name} where sequence = ?");

    /// <summary>How many rows were as their link says.</summary>
    public long Sound { get; private set; }

    public void Look(Link link, ICollection<ChainFault> faults)
    {
        var columns = link.Salts.Length / Commitments.SaltLength;
        if (columns > table.Columns.Count
            || link.Salts.Length != columns * Commitments.SaltLength
            || link.Commitments.Length != columns * Commitments.Length)
        {
            faults.Add(new ChainFault(ChainFaultKind.LinkChanged, link.Number, table.Name, link.Row));
            return;
        }

        if (Find(link.Row))
        {
            Compare(link, columns, faults);
        }
        else
        {
            faults.Add(new ChainFault(ChainFaultKind.RowMissing, link.Number, table.Name, link.Row));
        }

        raw.sqlite3_reset(_rows);
    }

    /// <summary>A row that was removed must not come back.</summary>
    public void LookGone(Link link, ICollection<ChainFault> faults)
    {
        if (Find(link.Row))
        {
            faults.Add(new ChainFault(ChainFaultKind.RowInserted, link.Number, table.Name, link.Row, Id));
        }

        raw.sqlite3_reset(_rows);
    }

    public void Dispose() => _rows.Dispose();

    private string Id => raw.sqlite3_column_text(_rows, table.Columns.Count).utf8_to_string() ?? "";

    private bool Find(long row)
    {
        raw.sqlite3_bind_int64(_rows, 1, row);
        var step = raw.sqlite3_step(_rows);
        if (step is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(step, connection.Handle);
        }

        return step == raw.SQLITE_ROW;
    }

    private void Compare(Link link, int columns, ICollection<ChainFault> faults)
    {
        var sound = true;
        Span<byte> commitment = stackalloc byte[Commitments.Length];
        for (var i = 0; i < columns; i++)
        {
            var salt = link.Salts.AsSpan(i * Commitments.SaltLength, Commitments.SaltLength);
            Commitments.Commit(_rows, i, salt, table.Columns[i], commitment);
            if (!CryptographicOperations.FixedTimeEquals(commitment, link.Commitments.AsSpan(i * Commitments.Length, Commitments.Length)))
            {
                faults.Add(new ChainFault(ChainFaultKind.ValueChanged, link.Number, table.Name, link.Row, Id, table.Columns[i]));
                sound = false;
            }
        }

        Sound += sound ? 1 : 0;
    }
}
