using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.Questions;

/// <summary>Asks every question of a set and judges the answers.</summary>
internal static class QuestionSet
{
    public static List<SetQuestion> Read(string file) =>
        [.. File.ReadLines(file)
            .Where(line => line.StartsWith('{'))
            .Select(line => JsonSerializer.Deserialize<SetQuestion>(line) ?? throw new InvalidDataException($"{file}: an empty line of JSON"))];

    public static async Task<List<JudgedAnswer>> AskAsync(IEnumerable<SetQuestion> questions, SnapshotIndex index, Settings settings, CancellationToken cancellationToken)
    {
        var pipeline = Bot.Answering(settings, new NoTranslator(), new CurrentIndex(index), new NoRecorder(), TimeProvider.System);
        var judged = new List<JudgedAnswer>();
        foreach (var question in questions)
        {
            var entry = await pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("evaluation", "", Audience(question))), cancellationToken);
            var (verdict, why) = Judge.Of(question, entry.Answer);
            judged.Add(new JudgedAnswer(question, entry, verdict, why));
        }

        return judged;
    }

    private static Audience Audience(SetQuestion question) =>
        Enum.TryParse<Audience>(question.Audience, ignoreCase: true, out var audience) ? audience : Core.Questions.Audience.Everyone;
}
