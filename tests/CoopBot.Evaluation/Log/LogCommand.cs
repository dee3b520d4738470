using System.CommandLine;
using System.Diagnostics;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Log;

/// <summary><c>log FILE</c>: how many entries a second are written durably and checked, and how large they are.</summary>
internal static class LogCommand
{
    private static readonly Argument<string> _file = new("file") { Description = "A question set, JSON Lines: what the entries answer." };

    private static readonly Option<int> _rows = new("--rows") { Description = "How many entries.", DefaultValueFactory = _ => 20_000 };

    public static Command Create()
    {
        var command = new Command("log", "Measure the answer log: entries a second written and checked, bytes an entry.") { _file, _rows };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-log-").FullName;
        try
        {
            var settings = Settings.Read(Settings.Sources([KeyValuePair.Create("Records:Folder", (string?)folder)]));
            var snapshot = ((Reading.Sound)KnowledgeReader.Read(settings.Knowledge.Folder)).Snapshot;
            var entries = await EntriesAsync(settings, snapshot, parsed.GetValue(_file)!, cancellationToken);
            using var database = new Database(settings.Records, TimeProvider.System);
            await database.PrepareAsync(cancellationToken);
            await new SnapshotArchive(database, TimeProvider.System).KeepAsync(snapshot.Contents, cancellationToken);

            var (log, rows) = (new AnswerLog(database), parsed.GetValue(_rows));
            var times = new List<double>();
            var (begun, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            for (var i = 0; i < rows; i++)
            {
                var one = Stopwatch.GetTimestamp();
                await log.WriteAsync(entries[i % entries.Count] with { Id = EntryId.New(TimeProvider.System.GetUtcNow()) }, cancellationToken);
                times.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
            }

            Say("written", rows, begun, worked, $", p50 {Percentiles.Of(times, 0.5):0.00} ms, p99 {Percentiles.Of(times, 0.99):0.00} ms; {new FileInfo(database.FilePath).Length / rows} bytes an entry");

            var check = new ChainCheck(database, new Heads(database, settings.Records, TimeProvider.System));
            for (var round = 0; round < 3; round++)
            {
                (begun, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var report = await check.RunAsync(cancellationToken);
                Say(report.IsSound ? "checked" : "FAULTY", report.Links, begun, worked, "");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(Settings settings, Snapshot snapshot, string file, CancellationToken cancellationToken)
    {
        var pipeline = Bot.Answering(settings, new NoTranslator(), new CurrentIndex(new SnapshotIndex(snapshot, settings.Retrieval)), new NoRecorder(), TimeProvider.System);
        var entries = new List<Entry>();
        foreach (var question in QuestionSet.Read(file))
        {
            entries.Add(await pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("evaluation", Asker: "9")), cancellationToken));
        }

        return entries;
    }

    /// <summary>Also by the processor's time, which says more where others use the machine too.</summary>
    private static void Say(string what, long rows, long begun, TimeSpan worked, string more) => Console.WriteLine(FormattableString.Invariant(
        $"{rows} {what}, {rows / Stopwatch.GetElapsedTime(begun).TotalSeconds:0} a second, {rows / (Environment.CpuUsage.TotalTime - worked).TotalSeconds:0} a second of processor{more}"));
}
