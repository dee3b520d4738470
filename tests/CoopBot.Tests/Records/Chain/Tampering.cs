using System.Security.Cryptography;
using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records.Chain;

/// <summary>Ways to change a stored log behind CoopBot's back; each says which faults would show where it was changed.</summary>
internal sealed class Tampering(Random random)
{
    private static readonly string[] _tables = [.. ChainedTable.All.Select(table => table.Name), "chain"];

    /// <summary>Changes one bit of one value of one row, of the links too.</summary>
    public Func<ChainFault, bool> Flip(SqliteConnection copy)
    {
        while (true)
        {
            var (table, key, row) = Row(copy);
            var columns = copy.Query<string>($"select name from pragma_table_info('{table}')").AsList();
            var column = columns[random.Next(columns.Count)];
            var type = copy.ExecuteScalar<string>($"select typeof({column}) from {table} where {key} = {row}");
            if (type == "null")
            {
                continue;
            }

            if (type == "integer")
            {
                var old = copy.ExecuteScalar<long>($"select {column} from {table} where {key} = {row}");
                var now = old ^ (1L << random.Next(40));
                if (column == key && copy.ExecuteScalar<long>($"select count(*) from {table} where {key} = {now}") > 0)
                {
                    continue;
                }

                copy.Execute($"update {table} set {column} = {now} where {key} = {row}");
                return table == "chain"
                    ? fault => fault.Link == row || fault.Link == now || (fault.Kind == ChainFaultKind.LinkMissing && fault.Link <= row && row <= fault.Row)
                    : fault => fault.Table == table && (fault.Row == row || fault.Row == now) && (column == key || fault.Column == column);
            }

            var bytes = copy.ExecuteScalar<byte[]>($"select cast({column} as blob) from {table} where {key} = {row}") ?? [];
            if (bytes.Length == 0)
            {
                continue;
            }

            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            copy.Execute($"update {table} set {column} = cast(@bytes as {type}) where {key} = {row}", new { bytes });
            return table == "chain" ? fault => fault.Link == row : fault => fault.Table == table && fault.Row == row && fault.Column == column;
        }
    }

    /// <summary>Writes other words and makes the link fit them as far as that can be done without the key.</summary>
    public Func<ChainFault, bool> Forge(SqliteConnection copy)
    {
        var speaking = copy.Query<(long Link, string Of, long Row)>("select link, of, row from chain where salts is not null").AsList();
        var (link, of, row) = speaking[random.Next(speaking.Count)];
        var table = ChainedTable.All.Single(table => table.Name == of);
        var column = of == "erasures" ? "wish" : of == "feedback" ? "given_at" : "text";
        copy.Execute($"update {of} set {column} = 'forged' where sequence = {row}");
        var (salts, commitments) = Commitments.Of(copy, table, row);
        copy.Execute("update chain set salts = @salts, commitments = @commitments where link = @link", new { salts, commitments, link });
        if (random.Next(2) == 0)
        {
            copy.Execute("update chain set digest = @digest where link = @link", new { digest = SHA256.HashData(commitments), link });
        }

        return fault => fault.Kind == ChainFaultKind.LinkChanged && fault.Link == link;
    }

    /// <summary>Keeps a value's bytes and calls them another type.</summary>
    public Func<ChainFault, bool> Retype(SqliteConnection copy)
    {
        var (table, key, row) = Row(copy);
        var columns = copy.Query<string>($"select name from pragma_table_info('{table}') where name <> '{key}'").Where(column =>
            copy.ExecuteScalar<string>($"select typeof({column}) from {table} where {key} = {row}") is "text").ToList();
        var column = columns[random.Next(columns.Count)];
        copy.Execute($"update {table} set {column} = cast({column} as blob) where {key} = {row}");
        return table == "chain" ? fault => fault.Link == row : fault => fault.Table == table && fault.Row == row && fault.Column == column;
    }

    public Func<ChainFault, bool> Delete(SqliteConnection copy)
    {
        var (table, key, row) = Row(copy);
        copy.Execute($"delete from {table} where {key} = {row}");
        var last = copy.ExecuteScalar<long>("select max(link) from chain");
        return table == "chain"
            ? fault => (fault.Kind == ChainFaultKind.LinkMissing && fault.Link == row) || (row > last && fault.Kind == ChainFaultKind.TailCut && fault.Link == row)
            : fault => fault.Kind == ChainFaultKind.RowMissing && fault.Table == table && fault.Row == row;
    }

    /// <summary>Lets two rows, or two links, change places.</summary>
    public Func<ChainFault, bool> Swap(SqliteConnection copy)
    {
        while (true)
        {
            var (table, key, one) = Row(copy);
            var others = copy.Query<long>($"select {key} from {table} where {key} <> {one}").AsList();
            if (others.Count == 0)
            {
                continue;
            }

            var other = others[random.Next(others.Count)];
            copy.Execute($"update {table} set {key} = -1 where {key} = {one}; update {table} set {key} = {one} where {key} = {other}; update {table} set {key} = {other} where {key} = -1");
            return fault => table == "chain" ? fault.Link == one || fault.Link == other : fault.Table == table && (fault.Row == one || fault.Row == other);
        }
    }

    /// <summary>Adds a copy of a row, or of a link, behind the last one or in place of one that was removed.</summary>
    public Func<ChainFault, bool> Insert(SqliteConnection copy)
    {
        var (table, key, row) = Row(copy);
        var (now, columns) = (copy.ExecuteScalar<long>($"select max({key}) + 1 from {table}"), copy.Query<string>($"select name from pragma_table_info('{table}')").AsList());
        if (table == "feedback" && random.Next(2) == 0)
        {
            now = copy.ExecuteScalar<long>("select row from chain where of = 'feedback' and act = 'removed' order by random() limit 1");
        }

        var values = columns.Select(column => column == key ? $"{now}" : column is "id" or "asker" ? $"{column} || 'x'" : column);
        copy.Execute($"insert into {table} ({string.Join(", ", columns)}) select {string.Join(", ", values)} from {table} where {key} = {row}");
        return fault => table == "chain" ? fault.Link == now : fault.Kind == ChainFaultKind.RowInserted && fault.Table == table && fault.Row == now;
    }

    /// <summary>Cuts off the last links with the rows that were added by them.</summary>
    public Func<ChainFault, bool> CutTail(SqliteConnection copy)
    {
        var last = copy.ExecuteScalar<long>("select max(link) from chain");
        var from = last - random.Next((int)last);
        foreach (var table in ChainedTable.All)
        {
            copy.Execute($"delete from {table.Name} where sequence in (select row from chain where of = '{table.Name}' and link >= {from} and act = 'added')");
        }

        copy.Execute($"delete from chain where link >= {from}");
        return fault => fault.Kind == ChainFaultKind.TailCut && fault.Link == from;
    }

    private (string Table, string Key, long Row) Row(SqliteConnection copy)
    {
        var table = _tables[random.Next(_tables.Length)];
        var key = table == "chain" ? "link" : "sequence";
        var rows = copy.Query<long>($"select {key} from {table}").AsList();
        return rows.Count == 0 ? Row(copy) : (table, key, rows[random.Next(rows.Count)]);
    }
}
