using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.Retrieval;

/// <summary><c>retrieval DIR</c>: one line of JSON with quality, speed and memory of the bot's own index on a data set.</summary>
internal static class RetrievalCommand
{
    private static readonly Argument<string[]> _folders = new("folder")
    {
        Description = "Folders with corpus.jsonl, queries.jsonl and qrels/test.tsv.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("retrieval", "Run data sets in BEIR form through the index the bot uses.") { _folders };
        command.SetAction(parsed =>
        {
            foreach (var folder in parsed.GetValue(_folders) ?? [])
            {
                if (!File.Exists(Path.Combine(folder, "corpus.jsonl")))
                {
                    Console.Error.WriteLine($"{folder} holds no corpus.jsonl; name a folder in BEIR form");
                    return 2;
                }

                Console.WriteLine(JsonSerializer.Serialize(Measure(DataSet.Read(folder))));
            }

            return 0;
        });
        return command;
    }

    private static Dictionary<string, object> Measure(DataSet set)
    {
        var settings = Settings.Read(Settings.Sources([]));
        var reader = new QuestionReader(settings.Questions);
        var building = Stopwatch.GetTimestamp();
        var index = new SnapshotIndex(set.Snapshot, settings.Retrieval);
        var built = Stopwatch.GetElapsedTime(building).TotalSeconds;

        // Once unmeasured, so that the times are those of a running service.
        Run(set, reader, index);
        var (rankings, times) = Run(set, reader, index);
        double Mean(Func<IReadOnlyList<string>, IReadOnlySet<string>, double> measure) =>
            Math.Round(rankings.Zip(set.Queries, (ranking, query) => measure(ranking, query.Relevant)).Average(), 4);

        GC.Collect();
        return new Dictionary<string, object>
        {
            ["set"] = set.Name,
            ["passages"] = set.Snapshot.Passages.Count,
            ["queries"] = set.Queries.Count,
            ["recall_at_1"] = Mean((ranked, relevant) => RankingMeasures.Recall(ranked, relevant, 1)),
            ["recall_at_5"] = Mean((ranked, relevant) => RankingMeasures.Recall(ranked, relevant, 5)),
            ["recall_at_20"] = Mean((ranked, relevant) => RankingMeasures.Recall(ranked, relevant, 20)),
            ["mrr_at_10"] = Mean((ranked, relevant) => RankingMeasures.ReciprocalRank(ranked, relevant, 10)),
            ["ndcg_at_10"] = Mean((ranked, relevant) => RankingMeasures.Ndcg(ranked, relevant, 10)),
            ["build_s"] = Math.Round(built, 3),
            ["p50_ms"] = Percentiles.Of(times, 0.50),
            ["p95_ms"] = Percentiles.Of(times, 0.95),
            ["rss_mb"] = Environment.WorkingSet / (1024 * 1024),
        };
    }

    private static (List<List<string>> Rankings, List<double> Times) Run(DataSet set, QuestionReader reader, SnapshotIndex index)
    {
        var rankings = new List<List<string>>();
        var times = new List<double>();
        foreach (var query in set.Queries)
        {
            var begun = Stopwatch.GetTimestamp();
            var ranking = Retriever.Retrieve(reader.Read(new Question(query.Text, [], new Origin("evaluation"))), index, Audience.Everyone);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            rankings.Add([.. ranking.Candidates.Select(candidate => candidate.Passage.Id.Value)]);
        }

        return (rankings, times);
    }
}
