namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Reads the bytes of the documents under <c>files/</c> and of their companions.</summary>
internal static class DocumentFolder
{
    public const int LargestDocument = 10_000_000;

    /// <summary>All of them are held in memory, and kept with every revision of the folder.</summary>
    private const long LargestTogether = 100_000_000;

    /// <summary>A file that may not be read is a warning: the rest of the folder is none the worse for it.</summary>
    public static void Read(string folder, Dictionary<string, byte[]> files, ICollection<Problem> problems)
    {
        var entries = Entries(folder, problems);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var together = 0L;
        foreach (var entry in entries.Where(entry => !DocumentPath.IsCompanion(entry.Name)))
        {
            var path = DocumentPath.Folder + entry.Name;
            if (Bytes(folder, entry, out var what, out var remedy) is not { } bytes)
            {
                refused.Add(path);
                problems.Add(new Problem(Shown(path), 0, what, remedy, Severity.Warning));
            }
            else if ((together += bytes.Length) > LargestTogether)
            {
                refused.Add(path);
                problems.Add(new Problem(path, 0, $"the documents up to here take more than {LargestTogether / 1_000_000} MB together", "keep those that are asked about", Severity.Warning));
            }
            else
            {
                files[path] = bytes;
            }
        }

        // Without its document a companion says nothing, now and when the folder is read again from the archive.
        foreach (var path in entries.Select(entry => DocumentPath.Folder + entry.Name).Where(DocumentPath.IsCompanion).Where(path => !refused.Contains(DocumentPath.Document(path))))
        {
            FolderReader.Add(folder, path, files, problems);
        }
    }

    private static List<FileSystemInfo> Entries(string folder, ICollection<Problem> problems)
    {
        try
        {
            // Names beginning with _ are guides for moderators, those with a dot belong to the system.
            return RealPath.IsWithin(folder, Path.Combine(folder, DocumentPath.Folder))
                ? [.. new DirectoryInfo(Path.Combine(folder, DocumentPath.Folder)).EnumerateFileSystemInfos()
                    .Where(entry => entry.Name[0] is not ('_' or '.'))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal)]
                : throw new IOException();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem("files", 0, "the folder cannot be read, or leads out of the knowledge folder", "check what it is and its permissions", Severity.Warning));
            return [];
        }
    }

    /// <summary>Null with what is wrong and what to do.</summary>
    private static byte[]? Bytes(string folder, FileSystemInfo entry, out string what, out string remedy)
    {
        (what, remedy) = ("", "");
        if (PlainWords.Fault(entry.Name) is { Length: > 0 } fault || entry.Name.Contains('\uFFFD', StringComparison.Ordinal) || entry.Name.Contains('#', StringComparison.Ordinal))
        {
            (what, remedy) = ("the file name cannot be shown in a citation", "rename it with letters, digits, spaces and hyphens");
            return null;
        }

        if (entry.Attributes.HasFlag(FileAttributes.Directory))
        {
            (what, remedy) = ("folders in this folder are not read", "put the documents beside each other");
            return null;
        }

        if (!DocumentPath.TryForm(entry.Name, out _))
        {
            (what, remedy) = ("this is not a format that is read", "save it as PDF, DOCX, HTML or TXT");
            return null;
        }

        switch (FileReading.Of(folder, entry.FullName, LargestDocument))
        {
            case FileReading.Read read:
                return read.Bytes;
            case FileReading.Refused refused:
                (what, remedy) = ($"the document is left out: {refused.What}", refused.Remedy);
                return null;
            default:
                (what, remedy) = ("the document went away while the folder was read", "check again");
                return null;
        }
    }

    private static string Shown(string path) => string.Concat(path.EnumerateRunes().Select(rune => PlainWords.IsHidden(rune) || rune.Value is '\n' or '\t' ? "?" : rune.ToString()));
}
