namespace CoopBot.EndToEnd.Web;

/// <summary>The browser that is installed on this machine.</summary>
internal static class Chromium
{
    public const string LeftOut = "Left out: no Chromium is installed here (looked for chromium, chromium-browser and google-chrome).";

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Empty when there is none.</summary>
    public static string Path { get; } = Find();

    public static bool Installed => Path.Length > 0;

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator)
            .Append("/usr/bin")
            .SelectMany(folder => _names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists) ?? "";
}
