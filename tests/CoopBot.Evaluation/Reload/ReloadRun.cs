using System.Diagnostics;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Evaluation.Questions;
using CoopBot.Reloading;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Evaluation.Reload;

/// <summary>Asks at a steady rate while the folder is edited, broken and mended, and checks every answer against its own revision.</summary>
internal static class ReloadRun
{
    private const int QuestionsPerSecond = 50;

    public static async Task<ReloadFigures> RunAsync(string knowledge, IReadOnlyList<SetQuestion> questions, int seconds, int edits, int saves, int seed, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("coopbot-reload-").FullName;
        try
        {
            var folder = Copy(knowledge, Path.Combine(work, "knowledge"));
            var settings = Settings.Read(Settings.Sources(
            [
                KeyValuePair.Create("Knowledge:Folder", (string?)folder),
                KeyValuePair.Create("Records:Folder", (string?)Path.Combine(work, "data")),
            ]));
            if (await Bot.StartAsync(settings, record: true, TimeProvider.System, cancellationToken) is not BotStart.Ready ready)
            {
                throw new InvalidOperationException("the bot could not be put together; see `knowledge check`");
            }

            using var bot = ready.Bot;
            using var reloader = new KnowledgeReloader(bot, TimeProvider.System, NullLogger<KnowledgeReloader>.Instance);
            await reloader.StartAsync(cancellationToken);
            var editor = new FolderEditor(folder, new Random(seed));
            var editing = EditAsync(editor, seconds, edits, cancellationToken);
            var (entries, times, failed) = await AskAsync(bot, questions, seconds, cancellationToken);
            await editing;
            var saved = await SaveAsync(bot, editor, questions[0].Question, saves, cancellationToken);
            await reloader.StopAsync(cancellationToken);
            return new ReloadFigures(
                entries.Count + failed,
                failed,
                await MixedAsync(bot, entries, cancellationToken),
                edits,
                entries.Select(entry => entry.Revision).Distinct().Count(),
                times,
                saved);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<(List<Entry> Entries, List<double> Times, int Failed)> AskAsync(Bot bot, IReadOnlyList<SetQuestion> questions, int seconds, CancellationToken cancellationToken)
    {
        var (entries, times, failed) = (new List<Entry>(), new List<double>(), 0);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / QuestionsPerSecond));
        for (var i = 0; i < seconds * QuestionsPerSecond && await timer.WaitForNextTickAsync(cancellationToken); i++)
        {
            var question = questions[i % questions.Count];
            var begun = Stopwatch.GetTimestamp();
            try
            {
                entries.Add(await bot.Pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("evaluation")), cancellationToken));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed++;
            }

            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return (entries, times, failed);
    }

    private static async Task EditAsync(FolderEditor editor, int seconds, int edits, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds((double)seconds / edits));
        for (var i = 0; i < edits && await timer.WaitForNextTickAsync(cancellationToken); i++)
        {
            editor.Edit();
        }
    }

    /// <summary>Milliseconds from each save to the first answer from the new revision.</summary>
    private static async Task<List<double>> SaveAsync(Bot bot, FolderEditor editor, string question, int saves, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var i = 0; i < saves; i++)
        {
            // The folder rests first, so that each save is measured by itself.
            await Task.Delay(TimeSpan.FromSeconds(1.5), cancellationToken);
            var before = bot.Knowledge.Live;
            var begun = Stopwatch.GetTimestamp();
            editor.Save();
            while ((await bot.Pipeline.AnswerAsync(new Question(question, [], new Origin("evaluation")), cancellationToken)).Revision == before
                && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(10, cancellationToken);
            }

            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times;
    }

    private static async Task<int> MixedAsync(Bot bot, List<Entry> entries, CancellationToken cancellationToken)
    {
        var mixed = 0;
        foreach (var of in entries.GroupBy(entry => entry.Revision))
        {
            var kept = await bot.Archive!.LoadAsync(of.Key, cancellationToken);
            var snapshot = kept is Lookup<FolderContents>.Found found && KnowledgeReader.Read(found.Value) is Reading.Sound sound ? sound.Snapshot : null;
            mixed += of.Count(entry => snapshot is null
                || !entry.Candidates.All(candidate => snapshot.TryFind(candidate.PassageId, out _))
                || !entry.Answer.Citations.All(citation => snapshot.TryFind(citation.PassageId, out var passage) && passage.Text.Contains(citation.Quote, StringComparison.Ordinal)));
        }

        return mixed;
    }

    private static string Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
