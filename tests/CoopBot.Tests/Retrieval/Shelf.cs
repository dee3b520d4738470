using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

/// <summary>Small indexes of made-up statements.</summary>
internal static class Shelf
{
    /// <summary>Each statement in a sheet of its own.</summary>
    public static PassageIndex Of(Language language, params string[] statements) =>
        Of(language, statements.Select((text, i) => ((char)('a' + (i % 26)) + new string('z', i / 26), "", text)));

    /// <summary>Statements whose sheets have one name stand in one sheet; that name is the sheet's title too.</summary>
    public static PassageIndex Of(Language language, IEnumerable<(string Sheet, string Section, string Text)> statements)
    {
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (var (name, section, text) in statements)
        {
            if (!sheets.TryGetValue(name, out var sheet))
            {
                sheet = sheets[name] = new Sheet(name, name, language, name, default, default, Audience.Everyone, [], "");
            }

            passages.Add(new Passage(new PassageId($"{passages.Count}"), PassageKind.Statement, sheet, section, text, 0, [], 1));
        }

        return PassageIndexBuilder.Build(language, passages, Untranslated(passages), [], new RetrievalOptions());
    }

    public static Query Ask(string question) =>
        new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));

    /// <summary>Those of one statement for a question; all 0 when the question does not find it.</summary>
    public static IReadOnlyList<float> Features(PassageIndex index, string question, int statement) =>
        Retriever.Rank(Ask(question), index).Candidates.SingleOrDefault(candidate => candidate.Passage.Id.Value == $"{statement}")?.Features
            ?? new float[FeatureReader.Count];

    /// <summary>None of the passages stands in the other language.</summary>
    public static IReadOnlyList<Passage?> Untranslated(IEnumerable<Passage> passages) => [.. passages.Select(_ => (Passage?)null)];

    public static string[] Spellings(PassageIndex index, IEnumerable<int> words) =>
        [.. words.Select(word => index.Vocabulary.Spellings[word])];
}
