using SQLitePCL;

namespace CoopBot.Core.Records.Chain;

/// <summary>A link as table <c>chain</c> holds it; the spans of a statement's row are gone with its next step, so that they are copied.</summary>
internal sealed class Link
{
    public const string Columns = "link, of, row, act, at, salts, commitments, digest, mac";

    /// <summary>What SQLite must hold there; another type would be read as the same value.</summary>
    private static readonly int[] _types =
        [raw.SQLITE_INTEGER, raw.SQLITE_TEXT, raw.SQLITE_INTEGER, raw.SQLITE_TEXT, raw.SQLITE_TEXT, raw.SQLITE_BLOB, raw.SQLITE_BLOB, raw.SQLITE_BLOB, raw.SQLITE_BLOB];

    public required long Number { get; init; }

    public required string Of { get; init; }

    public required long Row { get; init; }

    public required string Act { get; init; }

    public required string At { get; init; }

    /// <summary>Empty once a later link speaks for the row.</summary>
    public required byte[] Salts { get; init; }

    public required byte[] Commitments { get; init; }

    public required byte[] Digest { get; init; }

    public required byte[] Mac { get; init; }

    public required bool TypesHold { get; init; }

    /// <summary>Whether the row must be what the link says; else another link says so, or there is no row any more.</summary>
    public bool Speaks => Salts.Length > 0 || Commitments.Length > 0;

    public static Link Read(sqlite3_stmt statement) => new()
    {
        // First of all: reading a value as another type converts it, and its type with it.
        TypesHold = HoldTypes(statement),
        Number = raw.sqlite3_column_int64(statement, 0),
        Of = raw.sqlite3_column_text(statement, 1).utf8_to_string() ?? "",
        Row = raw.sqlite3_column_int64(statement, 2),
        Act = raw.sqlite3_column_text(statement, 3).utf8_to_string() ?? "",
        At = raw.sqlite3_column_text(statement, 4).utf8_to_string() ?? "",
        Salts = raw.sqlite3_column_blob(statement, 5).ToArray(),
        Commitments = raw.sqlite3_column_blob(statement, 6).ToArray(),
        Digest = raw.sqlite3_column_blob(statement, 7).ToArray(),
        Mac = raw.sqlite3_column_blob(statement, 8).ToArray(),
    };

    private static bool HoldTypes(sqlite3_stmt statement)
    {
        for (var i = 0; i < _types.Length; i++)
        {
            var type = raw.sqlite3_column_type(statement, i);
            if (type != _types[i] && !(type == raw.SQLITE_NULL && i is 5 or 6))
            {
                return false;
            }
        }

        return true;
    }
}
