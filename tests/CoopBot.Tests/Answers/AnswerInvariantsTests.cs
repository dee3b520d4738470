using System.Text.RegularExpressions;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using Xunit.Abstractions;

namespace CoopBot.Tests.Answers;

/// <summary>What holds for every answer to anything, asked of the shipped folder in random words of its own.</summary>
public sealed partial class AnswerInvariantsTests(ITestOutputHelper output)
{
    private static readonly string[] _openings = ["", "", "where ", "when ", "how many ", "how much ", "who ", "dónde ", "cuándo ", "cuántos "];

    [Fact]
    public async Task Every_answer_keeps_the_promises()
    {
        var snapshot = Answering.Own;
        var passages = snapshot.Passages.ToDictionary(passage => passage.Id);
        var words = snapshot.Passages.SelectMany(passage => passage.Text.Split(' ')).ToArray();
        var pipeline = Answering.Over(snapshot);
        var seed = Cases.Seed();
        var random = new Random(seed);
        var outcomes = new Dictionary<string, int>();
        for (var i = 0; i < Cases.Count(600); i++)
        {
            var question = Question(words, random);
            var answer = await pipeline.AskAsync(question);
            var place = $"COOPBOT_SEED={seed}, case {i}: {question}";
            outcomes[answer.GetType().Name] = outcomes.GetValueOrDefault(answer.GetType().Name) + 1;

            Assert.True(answer.Text.Length is > 0 and <= 1_200, place);
            Assert.True(answer.Statements.Count <= 5, place);
            Assert.True(!answer.Text.Contains("http", StringComparison.OrdinalIgnoreCase), place);
            Assert.Equal(Enumerable.Range(1, answer.Citations.Count), answer.Citations.Select(citation => citation.Number));
            Assert.Equal(
                answer.Citations.Select(citation => citation.Number),
                Mark().Matches(answer.Text).Select(mark => int.Parse(mark.Groups[1].Value, null)).Distinct().Order());
            Assert.All(answer.Citations, citation => AssertStands(citation, passages[citation.PassageId], snapshot, place));
            Assert.All(answer.Statements, statement => AssertGrounded(statement, answer, place));
            AssertWhole(answer, passages, snapshot, place);
        }

        output.WriteLine($"COOPBOT_SEED={seed}: {string.Join(", ", outcomes.Select(pair => $"{pair.Value} {pair.Key}"))}");
        Assert.True(outcomes.Count == 3, "the questions no longer reach every kind of answer");
    }

    /// <summary>A run of neighbouring words mostly, so that subjects stay together; now and then noise.</summary>
    private static string Question(string[] words, Random random)
    {
        var start = random.Next(words.Length - 12);
        var question = _openings[random.Next(_openings.Length)] + string.Join(' ', words[start..(start + random.Next(1, 12))]);
        return random.Next(3) == 0 ? $"{question} {string.Join(' ', random.GetItems(words, 4))}" : question;
    }

    private static void AssertStands(Citation citation, Passage passage, Snapshot snapshot, string place)
    {
        Assert.True(passage.Text.Contains(citation.Quote, StringComparison.Ordinal) && citation.Quote.Length > 0, place);
        Assert.True(passage.Kind != PassageKind.OpenQuestion, place);
        Assert.Equal($"knowledge/{passage.Sheet.Path}", citation.Document);
        Assert.NotEmpty(citation.Sources);
        Assert.All(citation.Sources, source => Assert.Equal(snapshot.Bibliography[source.Id].Address, source.Url));
    }

    private static void AssertGrounded(AnswerStatement statement, Answer answer, string place)
    {
        var quotes = answer.Citations.Where(citation => statement.Citations.Contains(citation.Number)).Select(citation => citation.Quote);
        Assert.True(quotes.Any(quote => quote.Contains(statement.Text, StringComparison.Ordinal)), place);
    }

    private static void AssertWhole(Answer answer, Dictionary<PassageId, Passage> passages, Snapshot snapshot, string place)
    {
        var shown = answer.Citations.Select(citation => passages[citation.PassageId]).ToHashSet();
        foreach (var side in shown.Where(passage => passage.Conflict > 0))
        {
            Assert.True(
                snapshot.Passages.Where(other => other.Sheet == side.Sheet && other.Conflict == side.Conflict).All(shown.Contains),
                $"{place}: one side alone");
        }

        Assert.True(answer is Answer.Abstained || shown.Any(passage => passage.Conflict > 0) == answer is Answer.Conflicting, place);
    }

    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
