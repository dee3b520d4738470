using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoopBot.Core.Records;

/// <summary>
/// The records cannot be read or written. The message is one line for whoever runs CoopBot: what is wrong, where, and what
/// to do; it never holds an asker's words. A write that ends so is not acknowledged, and never half there.
/// </summary>
public sealed class RecordsUnavailableException : Exception
{
    private const string Elsewhere = "choose another folder with --data DIR or Records:Folder";

    public RecordsUnavailableException(string message, Exception? cause = null)
        : base(message.ReplaceLineEndings(" "), cause)
    {
    }

    /// <summary>What SQLite's result code means for the person who runs CoopBot (https://sqlite.org/rescode.html).</summary>
    internal static RecordsUnavailableException From(string file, SqliteException cause)
    {
        var folder = Path.GetDirectoryName(file);
        return new(
            cause.SqliteErrorCode switch
            {
                raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                    $"The records {file} are locked by another program; close it and try again, or {Elsewhere}",
                raw.SQLITE_CANTOPEN =>
                    $"The records {file} cannot be opened; see that the file is there and that the data folder {folder} is writable, or {Elsewhere}",
                raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
                    $"The data folder {folder} is not writable; grant the right to write, or {Elsewhere}",
                raw.SQLITE_FULL =>
                    $"The disk under the data folder {folder} is full; free some space, or {Elsewhere}",
                raw.SQLITE_NOTADB =>
                    $"The file {file} is not a database; move it away or restore it from a backup, or {Elsewhere}",
                raw.SQLITE_CORRUPT =>
                    $"The records {file} are damaged; stop CoopBot and restore them from a backup, or {Elsewhere}",
                raw.SQLITE_IOERR =>
                    $"The disk under the data folder {folder} fails (SQLite {cause.SqliteExtendedErrorCode}); check the disk, or {Elsewhere}",
                _ =>
                    $"The records {file} cannot be used ({cause.Message}); restore them from a backup, or {Elsewhere}",
            },
            cause);
    }

    /// <summary>The file system refused: no right, a file where the folder should be, a disk that is gone.</summary>
    internal static RecordsUnavailableException From(string file, SystemException cause) =>
        new($"The data folder {Path.GetDirectoryName(file)} is not writable ({cause.Message}); {Elsewhere}", cause);
}
