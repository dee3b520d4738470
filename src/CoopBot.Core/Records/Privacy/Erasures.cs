using CoopBot.Core.Records.Chain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Privacy;

/// <summary>Says that something was erased, when and how much, and of whom nothing.</summary>
internal static class Erasures
{
    public static void Keep(SqliteConnection connection, ChainWriter chain, TimeProvider time, ErasureWish wish, int entries, int verdicts)
    {
        var sequence = connection.ExecuteScalar<long>(
            "insert into erasures (erased_at, wish, entries, verdicts) values (@at, @wish, @entries, @verdicts) returning sequence",
            new { at = UtcText.From(time.GetUtcNow()), wish = RecordsJson.Word(wish), entries, verdicts });
        chain.Append(connection, ChainedTable.Erasures, sequence, ChainAct.Added);
        Sweep.Want(connection);
    }

    /// <summary>Says to the chain what just happened to rows.</summary>
    public static int Follow(SqliteConnection connection, ChainWriter chain, ChainedTable table, IEnumerable<long> rows, ChainAct act)
    {
        var all = rows.ToList();
        all.ForEach(row => chain.Append(connection, table, row, act));
        return all.Count;
    }
}
