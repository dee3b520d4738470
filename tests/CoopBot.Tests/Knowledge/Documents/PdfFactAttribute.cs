namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>A test that needs <c>pdftotext</c>; where it is not installed the test says so and is passed over.</summary>
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = IsInstalled ? null! : "pdftotext is not installed (apt-get install poppler-utils)";

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));
}
