using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records.Chain;

/// <summary>
/// What a link says of a row: for each column SHA-256 over a salt of its own, the column's name and what SQLite holds there. Without
/// the salt a commitment gives nothing away, not even to whoever guesses the text.
/// </summary>
internal static class Commitments
{
    public const int SaltLength = 16;
    public const int Length = SHA256.HashSizeInBytes;

    // Longer than the longest name and number; a text that needs more gets more.
    private const int Usual = 4096;

    /// <summary>Commits to a column.</summary>
    /// <param name="statement">A row of it is read.</param>
    /// <param name="place">Of the column in the statement.</param>
    public static void Commit(sqlite3_stmt statement, int place, ReadOnlySpan<byte> salt, string column, Span<byte> commitment)
    {
        var type = raw.sqlite3_column_type(statement, place);
        Span<byte> number = stackalloc byte[8];
        ReadOnlySpan<byte> value = number;
        switch (type)
        {
            case raw.SQLITE_INTEGER:
                BinaryPrimitives.WriteInt64LittleEndian(number, raw.sqlite3_column_int64(statement, place));
                break;
            case raw.SQLITE_FLOAT:
                BinaryPrimitives.WriteDoubleLittleEndian(number, raw.sqlite3_column_double(statement, place));
                break;
            case raw.SQLITE_NULL:
                value = default;
                break;
            default:
                value = raw.sqlite3_column_blob(statement, place);
                break;
        }

        Hash(salt, column, (byte)type, value, commitment);
    }

    /// <summary>The columns of one row; throws when it is not there.</summary>
    public static (byte[] Salts, byte[] Commitments) Of(SqliteConnection connection, ChainedTable table, long row)
    {
        var salts = RandomNumberGenerator.GetBytes(SaltLength * table.Columns.Count);
        var commitments = new byte[Length * table.Columns.Count];
        using var statement = Prepare(connection, $"select {string.Join(", ", table.Columns)} from {table.Name} where sequence = {row}");
        if (raw.sqlite3_step(statement) != raw.SQLITE_ROW)
        {
            throw new InvalidOperationException($"The table {table.Name} has no row {row} to make a link for.");
        }

        for (var i = 0; i < table.Columns.Count; i++)
        {
            Commit(statement, i, salts.AsSpan(i * SaltLength, SaltLength), table.Columns[i], commitments.AsSpan(i * Length, Length));
        }

        return (salts, commitments);
    }

    /// <exception cref="SqliteException">The statement is none.</exception>
    public static sqlite3_stmt Prepare(SqliteConnection connection, string sql)
    {
        var result = raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement);
        SqliteException.ThrowExceptionForRC(result, connection.Handle);
        return statement;
    }

    private static void Hash(ReadOnlySpan<byte> salt, string column, byte type, ReadOnlySpan<byte> value, Span<byte> commitment)
    {
        var needed = salt.Length + Encoding.UTF8.GetMaxByteCount(column.Length) + 2 + value.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(needed, Usual));
        try
        {
            salt.CopyTo(buffer);
            var end = salt.Length + Encoding.UTF8.GetBytes(column, buffer.AsSpan(salt.Length));
            buffer[end++] = 0;
            buffer[end++] = type;
            value.CopyTo(buffer.AsSpan(end));
            SHA256.HashData(buffer.AsSpan(0, end + value.Length), commitment);

            // What was asked must not outlive its erasure in memory that is lent out again.
            buffer.AsSpan(0, end + value.Length).Clear();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
