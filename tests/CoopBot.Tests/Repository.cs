namespace CoopBot.Tests;

/// <summary>The working copy these tests were built from, found upwards from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The folder that is shipped.</summary>
    public static string Knowledge => Path.Combine(Root, "knowledge");

    /// <summary>Files below a folder of the root that people wrote, by path from the root with forward slashes.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => (path, name: Relative(path)))
            .Where(file => !file.name.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "TestResults"))
            .Where(file => endings.Contains(Path.GetExtension(file.name)))
            .OrderBy(file => file.name, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.name, File.ReadAllText(file.path)))];

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoopBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CoopBot.sln.");
    }
}
