using System.Text.Json;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>A retrieval data set in BEIR form: <c>corpus.jsonl</c>, <c>queries.jsonl</c>, <c>qrels/test.tsv</c>.</summary>
internal sealed record DataSet(string Name, Snapshot Snapshot, IReadOnlyList<DataSetQuery> Queries)
{
    public static DataSet Read(string folder)
    {
        var relevant = File.ReadLines(Path.Combine(folder, "qrels", "test.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length >= 3 && fields[2] != "0")
            .ToLookup(fields => fields[0], fields => fields[1]);
        var queries = Lines(folder, "queries.jsonl")
            .Select(line => new DataSetQuery(Text(line, "text"), relevant[Text(line, "_id")].ToHashSet(StringComparer.Ordinal)))
            .Where(query => query.Relevant.Count > 0)
            .ToList();
        return new DataSet(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), AsSnapshot(Lines(folder, "corpus.jsonl")), queries);
    }

    /// <summary>Each document becomes a passage, each title a sheet, so that the bot's own index can hold them.</summary>
    private static Snapshot AsSnapshot(IEnumerable<JsonElement> corpus)
    {
        var passages = new List<Passage>();
        foreach (var document in corpus)
        {
            var (id, title, text) = (Text(document, "_id"), Text(document, "title"), Text(document, "text"));
            var language = LanguageDetector.Detect(text, Tokenizer.Tokenize(text), before: null) ?? Language.English;
            var sheet = new Sheet(id, id, language, title, default, default, Audience.Everyone, [], "");
            passages.Add(new Passage(new PassageId(id), PassageKind.Statement, sheet, "", text, 0, [], 0));
        }

        var contents = new FolderContents([]);
        return new Snapshot(contents.Revision, contents, new Dictionary<SourceId, BibliographyEntry>(), [], [], passages);
    }

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value.ToString() : "";
}
