using System.CommandLine;
using System.Text.Json;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Statistics;
using CoopBot.Extraction;

namespace CoopBot.Evaluation.Questions;

/// <summary><c>questions FILE</c>: how many answers are right, by kind and language, beside the baseline.</summary>
internal static class QuestionsCommand
{
    private const string Baseline = "tests/CoopBot.Evaluation/baseline.json";

    private static readonly Argument<string> _file = new("file") { Description = "A question set, JSON Lines." };

    private static readonly Option<bool> _misses = new("--misses") { Description = "List every answer that is not right." };

    private static readonly Option<bool> _keep = new("--keep") { Description = "Write the figures into the baseline." };

    public static Command Create()
    {
        var command = new Command("questions", "Score the answers to a question set.") { _file, _misses, _keep };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(_file)!;
        var settings = Settings.Read(Settings.Sources([]));
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"{file} does not exist");
            return 2;
        }

        if (KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor)) is not Reading.Sound sound)
        {
            await Console.Error.WriteLineAsync("The knowledge folder is not sound; see `knowledge check`");
            return 2;
        }

        var judged = await QuestionSet.AskAsync(QuestionSet.Read(file), new SnapshotIndex(sound.Snapshot, settings.Retrieval), settings, cancellationToken);
        foreach (var miss in judged.Where(answer => answer.Verdict != Verdict.Right && parsed.GetValue(_misses)))
        {
            Console.WriteLine($"{miss.Question.Id} {miss.Question.Kind} {miss.Verdict}: {miss.Question.Question} -- {miss.Why} -- said: {miss.Entry.Answer.Text.ReplaceLineEndings(" ")}");
        }

        Print(judged);
        Compare(Path.GetFileNameWithoutExtension(file), Scores.Of([.. judged.Select(answer => answer.Verdict)]), parsed.GetValue(_keep));
        return 0;
    }

    private static void Print(List<JudgedAnswer> judged)
    {
        foreach (var group in judged.GroupBy(answer => answer.Question.Kind).Concat(judged.GroupBy(answer => $"lang {answer.Question.Language}")))
        {
            Console.WriteLine($"{group.Key,-14} {Scores.Of([.. group.Select(answer => answer.Verdict)])}");
        }

        var times = judged.ConvertAll(answer => answer.Entry.Timings.Total);
        Console.WriteLine($"{"all",-14} {Scores.Of([.. judged.Select(answer => answer.Verdict)])} "
            + FormattableString.Invariant($"p50_ms={Percentiles.Of(times, 0.5)} p95_ms={Percentiles.Of(times, 0.95)}"));
    }

    private static void Compare(string set, Scores now, bool keep)
    {
        var baseline = File.Exists(Baseline)
            ? JsonSerializer.Deserialize<SortedDictionary<string, Scores>>(File.ReadAllText(Baseline)) ?? []
            : [];
        Console.WriteLine($"{"baseline",-14} {(baseline.TryGetValue(set, out var before) ? before : "none kept for this set")}");
        if (keep)
        {
            baseline[set] = now;
            File.WriteAllText(Baseline, JsonSerializer.Serialize(baseline, JsonSerializerOptions.Web) + "\n");
        }
    }
}
