using CoopBot.Core.Questions;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.Cost;

/// <summary>Passages and what is asked of them.</summary>
/// <param name="Language">That of the passages.</param>
internal sealed record Load(Language Language, IReadOnlyList<Document> Documents, IReadOnlyList<string> Questions)
{
    private const int PassagesPerSheet = 20;

    /// <summary>Made-up passages; the first thousand of ten thousand are those of a thousand by the same seed.</summary>
    /// <param name="words">Of a passage on average; it has half as many to half as many again.</param>
    public static Load Generate(int passages, int words, int questions, int seed)
    {
        var random = new Random(seed);
        var vocabulary = new Vocabulary(random);
        var (documents, title) = (new List<Document>(passages), "");
        for (var i = 0; i < passages; i++)
        {
            title = i % PassagesPerSheet == 0 ? string.Join(' ', vocabulary.Draw(4, random)) : title;
            var text = string.Join(' ', vocabulary.Draw(random.Next((words + 1) / 2, (words * 3 / 2) + 1), random));
            documents.Add(new Document($"{i / PassagesPerSheet}#{i % PassagesPerSheet}", title, text + ".") { Sheet = $"{i / PassagesPerSheet}" });
        }

        return new Load(Language.English, documents, [.. Enumerable.Range(0, questions).Select(_ => Question(documents[random.Next(passages)], random))]);
    }

    /// <summary>The first passages and questions of a data set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The set has fewer passages.</exception>
    public static Load From(DataSet set, int passages, int questions)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passages, set.Documents.Count);
        return new Load(set.Language, [.. set.Documents.Take(passages)], [.. set.Queries.Take(questions).Select(query => query.Text)]);
    }

    /// <summary>Asks with ten words in a row of a passage.</summary>
    private static string Question(Document about, Random random)
    {
        var words = about.Text.TrimEnd('.').Split(' ');
        var from = random.Next(Math.Max(1, words.Length - 10));
        return $"What is known of the {string.Join(' ', words.Skip(from).Take(10))}?";
    }
}
