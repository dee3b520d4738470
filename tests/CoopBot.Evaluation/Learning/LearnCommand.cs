using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.OffTopic;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.Learning;

/// <summary><c>learn DIR</c>: learns the weights of the features, prints what each fold of articles gives with weights of the others.</summary>
internal static class LearnCommand
{
    private static readonly Argument<string[]> _folders = FolderArguments.Create();

    private static readonly Option<int> _folds = new("--folds") { Description = "Folds of articles.", DefaultValueFactory = _ => 5 };

    private static readonly Option<int> _seed = new("--seed") { Description = "Deals the articles out to the folds.", DefaultValueFactory = _ => 1 };

    private static readonly Option<bool> _untitled = new("--untitled") { Description = "Learn on each set a second time without its titles.", DefaultValueFactory = _ => true };

    public static Command Create()
    {
        var command = new Command("learn", "Learn the weights of the features on data sets in BEIR form, in folds by article.") { _folders, _folds, _seed, _untitled };
        command.SetAction(parsed => Run(
            parsed.GetValue(_folders) ?? [],
            parsed.GetValue(_folds),
            parsed.GetValue(_seed),
            parsed.GetValue(_untitled)));
        return command;
    }

    private static void Run(string[] folders, int folds, int seed, bool untitled)
    {
        var examples = folders.Select(DataSet.Read).SelectMany(set => untitled ? [set, set.Untitled()] : new[] { set }).SelectMany(Examples).ToList();
        var groups = Folds.Of(examples.Select(example => example.Article), folds, seed);
        var learned = new double[folds][];
        Parallel.For(0, folds, fold => learned[fold] = Learner.Learn([.. examples.Where(example => !groups[fold].Contains(example.Article))]));
        foreach (var set in examples.GroupBy(example => example.Set))
        {
            var ranks = set.Select(example => example.Rank(learned[Enumerable.Range(0, folds).First(fold => groups[fold].Contains(example.Article))])).ToList();
            Print($"{set.Key,-28} {ranks.Count,6} questions  Recall@1 {ranks.Average(rank => rank == 1 ? 1 : 0):0.0000}  MRR@10 {ranks.Average(rank => rank is > 0 and <= 10 ? 1.0 / rank : 0):0.0000}");
        }

        var all = Learner.Learn(examples);
        Print($"weights of all {examples.Count} questions, and of each fold ({folds} folds of articles, seed {seed}):");
        foreach (var feature in Enum.GetValues<Feature>())
        {
            Print($"  {feature,-16} {all[(int)feature],7:0.00}   {string.Join(' ', learned.Select(weights => string.Create(CultureInfo.InvariantCulture, $"{weights[(int)feature],7:0.00}")))}");
        }
    }

    private static IEnumerable<Example> Examples(DataSet set)
    {
        var index = new OwnIndex(set.AsSnapshot(), set.Language, asChat: false, Settings.Read(Settings.Sources([])));
        return set.Queries.AsParallel().AsOrdered().Select(query =>
        {
            var candidates = index.Rank(index.Read(query.Text)).Candidates.OrderByDescending(candidate => candidate.Features[(int)Feature.Bm25]).ToList();
            return new Example(
                set.Name,
                query.Article,
                [.. candidates.Select(candidate => candidate.Features)],
                candidates.FindIndex(candidate => query.Relevant.Contains(candidate.Passage.Id.Value)));
        });
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
