using System.Text;
using System.Text.Json;

namespace CoopBot.Core.Records.Chain;

/// <summary>
/// The file of heads, a JSON object a line, only ever appended to. It stands outside the database and is best kept where whoever
/// can write the database cannot write: without it nobody could tell that the end of the log was cut off.
/// </summary>
public sealed class Heads(Database database, RecordsOptions options, TimeProvider time)
{
    public const string FileName = "heads.jsonl";

    /// <summary>The whole path of the file.</summary>
    public string FilePath { get; } = Path.GetFullPath(options.Heads.Length > 0 ? options.Heads : Path.Combine(options.Folder, FileName));

    /// <summary>Appends the end of the chain durably; nothing where no link came since the last one.</summary>
    /// <exception cref="RecordsUnavailableException">It was not appended.</exception>
    public async Task ExportAsync(CancellationToken cancellationToken)
    {
        var (link, mac) = await database.ReadAsync(ChainWriter.Last, cancellationToken);
        try
        {
            if (link == 0 || (await ReadAsync(cancellationToken) is [.., { } last] && last.Link == link && last.IsSealedWith(database.Key)))
            {
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
            await using var file = new FileStream(FilePath, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(RecordsJson.Write(Head.Of(database.Key, time.GetUtcNow(), link, mac)) + "\n"));
            file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RecordsUnavailableException($"The heads {FilePath} cannot be written ({exception.Message}); grant the right to write, or choose another file with Records:Heads", exception);
        }
    }

    /// <returns>A head for each line, null for a line that is none; nothing where there is no file.</returns>
    internal async Task<IReadOnlyList<Head?>> ReadAsync(CancellationToken cancellationToken) =>
        File.Exists(FilePath) ? [.. (await File.ReadAllLinesAsync(FilePath, cancellationToken)).Select(Parse)] : [];

    private static Head? Parse(string line)
    {
        try
        {
            return RecordsJson.Read<Head>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
