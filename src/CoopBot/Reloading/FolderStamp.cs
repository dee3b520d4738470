using System.Globalization;
using System.Text;

namespace CoopBot.Reloading;

/// <summary>A cheap sign of a folder's state: names, sizes and times of its files, without reading them.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions _files = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 1,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Two equal stamps mean that most likely nothing changed; the reader's content hash has the last word.</summary>
    public static string Of(string folder)
    {
        try
        {
            var stamp = new StringBuilder();
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", _files).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}\0{(file.Exists ? file.Length : -1)}\0{file.LastWriteTimeUtc.Ticks}\0");
            }

            return stamp.ToString();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Renamed or deleted while being listed: another look will tell.
            return error.GetType().Name;
        }
    }
}
