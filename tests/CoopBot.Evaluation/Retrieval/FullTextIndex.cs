using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>
/// The named peer that can run wherever the bot does: SQLite's FTS5 in memory, Porter stems without accents, BM25, the words of
/// the question joined by OR. Not part of the service, so its SQL stands here.
/// </summary>
internal sealed partial class FullTextIndex : IDisposable
{
    public const string Name = "SQLite FTS5";

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False");
    private readonly SqliteCommand _search;
    private readonly SqliteParameter _words;
    private readonly List<string> _ids = [];

    public FullTextIndex(IEnumerable<Document> documents)
    {
        var building = Stopwatch.GetTimestamp();
        _connection.Open();
        Run("create virtual table passages using fts5(title, text, tokenize = 'porter unicode61 remove_diacritics 2')");
        Run("begin");
        Fill(documents);
        Run("commit");
        BuildSeconds = Stopwatch.GetElapsedTime(building).TotalSeconds;
        _search = _connection.CreateCommand();
        _search.CommandText = "select rowid, -bm25(passages) from passages where passages match $words order by rank limit 100";
        _words = _search.Parameters.Add("$words", SqliteType.Text);
    }

    public double BuildSeconds { get; }

    /// <summary>What its pages take in memory.</summary>
    public double Megabytes
    {
        get
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "select page_count * page_size from pragma_page_count(), pragma_page_size()";
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) / (1024.0 * 1024);
        }
    }

    /// <summary>Ids and BM25 scores, best first, at most a hundred; none for a question without words.</summary>
    public List<(string Id, double Score)> Rank(string question)
    {
        var found = new List<(string, double)>();
        _words.Value = string.Join(" OR ", Word().Matches(question).Select(word => $"\"{word.Value.ToLowerInvariant()}\"").Distinct());
        if (_words.Value is "")
        {
            return found;
        }

        using var rows = _search.ExecuteReader();
        while (rows.Read())
        {
            found.Add((_ids[(int)rows.GetInt64(0) - 1], rows.GetDouble(1)));
        }

        return found;
    }

    public IReadOnlyList<string> Search(string question) => Rank(question).ConvertAll(found => found.Id);

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<Document> documents)
    {
        using var insert = _connection.CreateCommand();
        insert.CommandText = "insert into passages (rowid, title, text) values ($row, $title, $text)";
        var (row, title, text) = (insert.Parameters.Add("$row", SqliteType.Integer), insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        foreach (var document in documents)
        {
            _ids.Add(document.Id);
            (row.Value, title.Value, text.Value) = (_ids.Count, document.Title, document.Text);
            insert.ExecuteNonQuery();
        }
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Only the constants above come here.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
