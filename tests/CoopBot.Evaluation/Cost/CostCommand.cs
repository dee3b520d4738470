using System.CommandLine;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.Cost;

/// <summary><c>cost</c>: what building, memory and a whole answer cost as the passages grow in number.</summary>
internal static class CostCommand
{
    private static readonly Option<int[]> _sizes = new("--sizes")
    {
        Description = "Numbers of passages, ascending.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [1_000, 10_000, 100_000],
    };

    private static readonly Option<string?> _from = new("--from") { Description = "Takes the passages and questions of a folder in BEIR form instead of made-up ones.", HelpName = "folder" };

    private static readonly Option<int> _words = new("--words") { Description = "Words of a made-up passage, on average.", DefaultValueFactory = _ => 100 };

    private static readonly Option<int> _questions = new("--questions") { Description = "How many are asked.", DefaultValueFactory = _ => 200 };

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats the made-up passages.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("cost", $"Measure index build, resident memory and p50/p95 of a whole answer at growing numbers of passages, beside {FullTextIndex.Name} in the same run.")
        {
            _sizes, _from, _words, _questions, _seed,
        };
        FolderArguments.MustHoldCorpora(_from);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (sizes, from) = (parsed.GetValue(_sizes) ?? [], parsed.GetValue(_from));
        var set = from is null ? null : DataSet.Read(from);
        if (sizes.Any(size => size < 1 || size > (set?.Documents.Count ?? int.MaxValue)) || parsed.GetValue(_words) < 1 || parsed.GetValue(_questions) < 1)
        {
            await Console.Error.WriteLineAsync($"--sizes, --words and --questions must be at least 1{(set is null ? "" : $", --sizes at most the {set.Documents.Count} passages of {set.Name}")}");
            return 2;
        }

        var settings = Settings.Read(Settings.Sources([]));
        Load Of(int size) => set is null
            ? Load.Generate(size, parsed.GetValue(_words), parsed.GetValue(_questions), parsed.GetValue(_seed))
            : Load.From(set, size, parsed.GetValue(_questions));

        await CostRun.WarmAsync(Of(sizes.Min()), settings, cancellationToken);
        Console.WriteLine(set is null
            ? $"made-up passages of about {parsed.GetValue(_words)} words, seed {parsed.GetValue(_seed)}; {parsed.GetValue(_questions)} questions, warm"
            : $"passages of {set.Name}; {Math.Min(parsed.GetValue(_questions), set.Queries.Count)} questions, warm");
        var figures = new List<CostFigures>();
        Console.WriteLine(CostReport.Head);
        foreach (var size in sizes)
        {
            figures.Add(await CostRun.OfAsync(Of(size), settings, cancellationToken));
            Console.WriteLine(CostReport.Line(figures[^1]));
        }

        Console.WriteLine(CostReport.Published);
        if (figures.Count > 1)
        {
            Console.WriteLine(CostReport.Slopes(figures));
        }

        return 0;
    }
}
