using System.Text.Json;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>A retrieval data set in BEIR form: <c>corpus.jsonl</c>, <c>queries.jsonl</c>, <c>qrels/test.tsv</c>.</summary>
/// <param name="Language">That of the documents; questions may be in the other.</param>
/// <param name="Queries">Those that a document answers.</param>
internal sealed record DataSet(string Name, Language Language, IReadOnlyList<Document> Documents, IReadOnlyList<DataSetQuery> Queries)
{
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, "corpus.jsonl"));

    public static DataSet Read(string folder)
    {
        var relevant = File.ReadLines(Path.Combine(folder, "qrels", "test.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length >= 3 && fields[2] != "0")
            .ToLookup(fields => fields[0], fields => fields[1]);
        var queries = Lines(folder, "queries.jsonl")
            .Select(line => new DataSetQuery(Text(line, "_id"), Text(line, "text"), relevant[Text(line, "_id")].ToHashSet(StringComparer.Ordinal)))
            .Where(query => query.Relevant.Count > 0)
            .ToList();
        var documents = Lines(folder, "corpus.jsonl").Select(line => new Document(Text(line, "_id"), Text(line, "title"), Text(line, "text"))).ToList();
        return new DataSet(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), LanguageOf(documents), documents, queries);
    }

    /// <summary>Sentences put into the sheets of the paragraphs that hold them, as statements stand beside each other in a sheet.</summary>
    public DataSet Within(IReadOnlyList<Document> paragraphs) => this with
    {
        Documents = [.. Documents.Select(sentence =>
            paragraphs.FirstOrDefault(paragraph => paragraph.Text.Contains(sentence.Text, StringComparison.Ordinal)) is { } paragraph
                ? sentence with { Sheet = paragraph.Id }
                : sentence)],
    };

    /// <summary>The same without titles, which not every collection has.</summary>
    public DataSet Untitled() => this with { Name = $"{Name} untitled", Documents = [.. Documents.Select(document => document with { Title = "" })] };

    public Snapshot AsSnapshot() => AsSnapshot(Documents, Language);

    /// <summary>Each document becomes a passage, so that the bot's own index can hold them.</summary>
    public static Snapshot AsSnapshot(IEnumerable<Document> documents, Language language)
    {
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (var document in documents)
        {
            if (!sheets.TryGetValue(document.Sheet, out var sheet))
            {
                sheet = sheets[document.Sheet] = new Sheet(document.Sheet, document.Sheet, language, document.Title, default, default, Audience.Everyone, [], "");
            }

            passages.Add(new Passage(new PassageId(document.Id), PassageKind.Statement, sheet, "", document.Text, 0, [], 0));
        }

        var contents = new FolderContents([]);
        return new Snapshot(contents.Revision, contents, new Dictionary<SourceId, BibliographyEntry>(), [], [.. sheets.Values], passages);
    }

    /// <summary>The one most documents are in: a corpus has one, and a text full of foreign names may look like the other.</summary>
    private static Language LanguageOf(List<Document> documents)
    {
        var spanish = documents.Count(document => LanguageDetector.Detect(document.Text, Tokenizer.Tokenize(document.Text), before: null) == Language.Spanish);
        return 2 * spanish > documents.Count ? Language.Spanish : Language.English;
    }

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value.ToString() : "";
}
