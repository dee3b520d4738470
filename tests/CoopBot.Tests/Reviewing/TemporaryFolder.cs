namespace CoopBot.Tests.Reviewing;

/// <summary>A copy of a folder, for as long as a test runs.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string original)
    {
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(original, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("coopbot-copy-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
