namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Where documents lie in the folder, and what their names say.</summary>
internal static class DocumentPath
{
    public const string Folder = "files/";

    private const string CompanionEnding = ".yml";

    private static readonly Dictionary<string, DocumentForm> _endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = DocumentForm.Pdf,
        [".docx"] = DocumentForm.Docx,
        [".html"] = DocumentForm.Html,
        [".htm"] = DocumentForm.Html,
        [".txt"] = DocumentForm.Txt,
    };

    public static bool IsIn(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public static bool TryForm(string path, out DocumentForm form) => _endings.TryGetValue(Path.GetExtension(path), out form);

    public static bool IsCompanion(string path) => path.EndsWith(CompanionEnding, StringComparison.Ordinal);

    public static string Companion(string document) => document + CompanionEnding;

    public static string Document(string companion) => companion[..^CompanionEnding.Length];
}
