using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Core.Knowledge;

/// <summary>Reads the files of a knowledge folder that carry knowledge: the two lists, the sheets and the documents.</summary>
public static class FolderReader
{
    /// <summary>Far above any hand-written sheet, far below what would slow the parser down.</summary>
    internal const int LargestFile = 256 * 1024;

    internal const string Bibliography = "sources.yml";
    internal const string Glossary = "glossary.yml";

    /// <summary>Never throws for anything found on disk: what cannot be read is a problem.</summary>
    public static FolderContents Read(string folder, ICollection<Problem> problems)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            problems.Add(new Problem(folder, 0, "the knowledge folder does not exist", "create it or name another with --knowledge DIR"));
            return new FolderContents(files);
        }

        Add(folder, Bibliography, files, problems);
        Add(folder, Glossary, files, problems);
        foreach (var language in new[] { "en", "es" })
        {
            foreach (var path in Sheets(folder, language, problems))
            {
                Add(folder, path, files, problems);
            }
        }

        DocumentFolder.Read(folder, files, problems);
        return new FolderContents(files);
    }

    private static List<string> Sheets(string folder, string language, ICollection<Problem> problems)
    {
        try
        {
            // Names beginning with _ are guides for moderators, not knowledge.
            return [.. new DirectoryInfo(Path.Combine(folder, language)).EnumerateFiles("*.md")
                .Where(file => !file.Name.StartsWith('_'))
                .Select(file => $"{language}/{file.Name}")];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(language, 0, "the folder cannot be read", "check its permissions"));
            return [];
        }
    }

    internal static void Add(string folder, string path, Dictionary<string, byte[]> files, ICollection<Problem> problems)
    {
        switch (FileReading.Of(folder, Path.Combine(folder, path), LargestFile))
        {
            case FileReading.Read read:
                files[path] = read.Bytes;
                break;
            case FileReading.Refused refused:
                problems.Add(new Problem(path, 0, refused.What, refused.Remedy));
                break;
        }
    }
}
