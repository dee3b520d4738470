using CoopBot.Core.Knowledge.Documents;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>Parses the files of a folder and keeps what was parsed, so that a reload parses only what changed.</summary>
/// <param name="documents">What takes the text out of documents; without it they are left out, with a warning each.</param>
public sealed class ParsedFiles(DocumentExtractor? documents = null)
{
    private readonly DocumentReader _documents = new(documents ?? DocumentExtractor.None);

    private Dictionary<(string Path, string Hash), ParsedFile> _kept = [];

    /// <summary>How many files the last reading parsed; the others were known.</summary>
    public int Parsed { get; private set; }

    /// <summary>In the order of the paths. What is not in the folder any more is forgotten.</summary>
    internal List<ParsedFile> Read(FolderContents contents)
    {
        var now = new Dictionary<(string, string), ParsedFile>();
        Parsed = 0;
        foreach (var path in contents.Files.Keys)
        {
            var key = (path, Hash(contents, path));
            if (!_kept.TryGetValue(key, out var file))
            {
                file = Parse(contents, path);
                Parsed++;
            }

            now[key] = file;
        }

        _kept = now;
        return [.. now.Values];
    }

    /// <summary>A document is read with its companion, and a companion is judged by whether its document is there.</summary>
    private static string Hash(FolderContents contents, string path) =>
        !DocumentPath.IsIn(path) ? contents.Hash(path)
        : DocumentPath.IsCompanion(path) ? contents.Files.ContainsKey(DocumentPath.Document(path)).ToString()
        : contents.Files.ContainsKey(DocumentPath.Companion(path)) ? contents.Hash(path) + contents.Hash(DocumentPath.Companion(path))
        : contents.Hash(path);

    private ParsedFile Parse(FolderContents contents, string path)
    {
        var problems = new List<Problem>();
        if (DocumentPath.IsIn(path))
        {
            return new ParsedFile(null, null, ParseDocument(contents, path, problems), problems);
        }

        var text = SourceText.Decode(path, contents.Files[path], problems);
        if (text is null || !path.EndsWith(".md", StringComparison.Ordinal))
        {
            return new ParsedFile(text, null, null, problems);
        }

        var language = path.StartsWith("es/", StringComparison.Ordinal) ? Language.Spanish : Language.English;
        return new ParsedFile(text, SheetReader.Read(text, language, problems), null, problems);
    }

    private Document? ParseDocument(FolderContents contents, string path, List<Problem> problems)
    {
        if (!DocumentPath.IsCompanion(path))
        {
            return _documents.Read(contents, path, problems);
        }

        if (!contents.Files.ContainsKey(DocumentPath.Document(path)))
        {
            problems.Add(new Problem(path, 0, $"the document {DocumentPath.Document(path)} is not there", "add it, or delete its companion"));
        }

        return null;
    }
}
