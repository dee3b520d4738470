using System.IO.Compression;
using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Records;

/// <summary>A knowledge folder as one ZIP file, which any other program can open too.</summary>
internal static class FolderArchive
{
    // The earliest that ZIP can write: the same folder gives the same bytes whenever it is packed.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(FolderContents contents)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, bytes) in contents.Files)
            {
                var file = zip.CreateEntry(path, CompressionLevel.Optimal);
                file.LastWriteTime = NoTime;
                using var content = file.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <exception cref="RecordsUnavailableException">The bytes do not hold that revision.</exception>
    public static FolderContents Unpack(byte[] bytes, Revision revision)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var contents = new FolderContents(zip.Entries.Select(file => KeyValuePair.Create(file.FullName, Read(file))));
            return contents.Revision == revision ? contents : throw Damaged(revision, null);
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(revision, exception);
        }
        catch (IOException exception)
        {
            throw Damaged(revision, exception);
        }
        catch (ArgumentException exception)
        {
            // A path that occurs twice.
            throw Damaged(revision, exception);
        }
    }

    private static byte[] Read(ZipArchiveEntry file)
    {
        using var content = file.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static RecordsUnavailableException Damaged(Revision revision, Exception? cause) =>
        new($"The archive of knowledge revision {revision} is damaged; restore the records from a backup", cause);
}
