using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>Parses the files of a folder and keeps what was parsed, so that a reload parses only what changed.</summary>
public sealed class ParsedFiles
{
    private Dictionary<(string Path, string Hash), ParsedFile> _kept = [];

    /// <summary>How many files the last reading parsed; the others were known.</summary>
    public int Parsed { get; private set; }

    /// <summary>In the order of the paths. What is not in the folder any more is forgotten.</summary>
    internal List<ParsedFile> Read(FolderContents contents)
    {
        var now = new Dictionary<(string, string), ParsedFile>();
        Parsed = 0;
        foreach (var (path, bytes) in contents.Files)
        {
            var key = (path, contents.Hash(path));
            if (!_kept.TryGetValue(key, out var file))
            {
                file = Parse(path, bytes);
                Parsed++;
            }

            now[key] = file;
        }

        _kept = now;
        return [.. now.Values];
    }

    private static ParsedFile Parse(string path, byte[] bytes)
    {
        var problems = new List<Problem>();
        var text = SourceText.Decode(path, bytes, problems);
        if (text is null || !path.EndsWith(".md", StringComparison.Ordinal))
        {
            return new ParsedFile(text, null, problems);
        }

        var language = path.StartsWith("es/", StringComparison.Ordinal) ? Language.Spanish : Language.English;
        return new ParsedFile(text, SheetReader.Read(text, language, problems), problems);
    }
}
