using System.Diagnostics;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.Cost;

/// <summary>Builds both indexes over the same passages and asks both the same questions, all once unmeasured first.</summary>
internal static class CostRun
{
    /// <summary>Long enough for the compiler to have made its fastest code of all that is measured.</summary>
    private static readonly TimeSpan _warming = TimeSpan.FromSeconds(5);

    public static async Task WarmAsync(Load load, Settings settings, CancellationToken cancellationToken)
    {
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < _warming;)
        {
            await OfAsync(load, settings, cancellationToken);
        }
    }

    public static async Task<CostFigures> OfAsync(Load load, Settings settings, CancellationToken cancellationToken)
    {
        var snapshot = DataSet.AsSnapshot(load.Documents, load.Language);
        var before = Resident();
        var index = new OwnIndex(snapshot, load.Language, asChat: true, settings);
        var resident = Resident();
        await AskAsync(load.Questions, index, settings, cancellationToken);
        var timings = await AskAsync(load.Questions, index, settings, cancellationToken);

        using var peer = new FullTextIndex(load.Documents);
        Search(load.Questions, peer);
        return new CostFigures(
            load.Documents.Count,
            index.BuildSeconds,
            resident - before,
            resident,
            timings.ConvertAll(timing => timing.Total),
            timings.ConvertAll(timing => timing.Retrieve),
            peer.BuildSeconds,
            peer.Megabytes,
            Search(load.Questions, peer));
    }

    private static async Task<List<Timings>> AskAsync(IReadOnlyList<string> questions, OwnIndex index, Settings settings, CancellationToken cancellationToken)
    {
        var pipeline = Bot.Answering(settings, new NoTranslator(), new CurrentIndex(index.Index), new NoRecorder(), TimeProvider.System);
        var timings = new List<Timings>();
        foreach (var question in questions)
        {
            timings.Add((await pipeline.AnswerAsync(new Question(question, [], new Origin("evaluation")), cancellationToken)).Timings);
        }

        return timings;
    }

    private static List<double> Search(IReadOnlyList<string> questions, FullTextIndex peer)
    {
        var times = new List<double>();
        foreach (var question in questions)
        {
            var begun = Stopwatch.GetTimestamp();
            peer.Search(question);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times;
    }

    /// <summary>Megabytes, after all that is not held has been given back to the system.</summary>
    private static double Resident()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet / (1024.0 * 1024);
    }
}
