using System.CommandLine;
using CoopBot.Core.Questions;
using CoopBot.Evaluation.Retrieval;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.OffTopic;

/// <summary><c>offtopic DIR</c>: how well the bot knows what its folder does not know.</summary>
internal static class OffTopicCommand
{
    /// <summary>What share of the answerable questions must be answered.</summary>
    private const double LetThrough = 0.95;

    private static readonly Argument<string[]> _folders = FolderArguments.Create();

    private static readonly Option<int> _folds = new("--folds") { Description = "Into how many parts the articles are dealt.", DefaultValueFactory = _ => 5 };

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats folds and resamples.", DefaultValueFactory = _ => 1 };

    /// <summary>Measured elsewhere in the same way, English and Spanish: the area, and the share rejected where it is known.</summary>
    private static readonly (string Name, double English, double Spanish, string Rejected)[] _baselines =
    [
        ("raw BM25, published", 0.93, 0.92, ""),
        ("score over ideal, published", 0.966, 0.958, ""),
        ("small learned model, published", 0.982, 0.974, "91 % English, 88 % Spanish"),
    ];

    public static Command Create()
    {
        var command = new Command("offtopic", "Tell questions on articles held out of the index from answerable ones: area under the ROC curve, and the share rejected while 95 % of the answerable are answered.")
        {
            _folders, _folds, _seed,
        };
        command.SetAction(parsed =>
        {
            var settings = Settings.Read(Settings.Sources([]));
            foreach (var folder in parsed.GetValue(_folders) ?? [])
            {
                var (set, folds) = (DataSet.Read(folder), parsed.GetValue(_folds));
                if (Problem(set, folds) is { } problem)
                {
                    Console.Error.WriteLine($"{folder}: {problem}");
                    return 2;
                }

                Write(set, OffTopicRun.Of(set, folds, parsed.GetValue(_seed), settings), folds, parsed.GetValue(_seed));
            }

            return 0;
        });
        return command;
    }

    private static string? Problem(DataSet set, int folds)
    {
        var articles = set.Queries.Select(query => query.Article).Distinct().Count();
        return set.Documents.All(document => document.Article == document.Id) ? "passage ids name no article; they must read ARTICLE#NUMBER"
            : folds < 2 || folds > articles ? $"{articles} articles cannot be dealt into {folds} folds; choose --folds from 2 to {articles}"
            : null;
    }

    private static void Write(DataSet set, List<AskedQuestion> asked, int folds, int seed)
    {
        bool[] answerable = [.. asked.Select(question => question.Answerable)];
        RocCurve Curve(Func<AskedQuestion, double> score) => new([.. asked.Select(score)], answerable);
        var (own, peer) = (Curve(question => question.Confidence), Curve(question => question.Peer));
        Console.WriteLine($"{set.Name}: {answerable.Count(yes => !yes)} off-topic and {answerable.Count(yes => yes)} answerable questions, {folds} folds by article, seed {seed}");
        Console.WriteLine($"  {"",-32} {"AUROC",6} {"rejected at 95 % answered",26}");
        Line("CoopBot, confidence", own);
        Line($"{FullTextIndex.Name} BM25, same run", peer);
        foreach (var (name, english, spanish, rejected) in _baselines)
        {
            Console.WriteLine(FormattableString.Invariant($"  {name,-32} {(set.Language == Language.Spanish ? spanish : english),6:.000} {rejected,26}"));
        }

        Console.WriteLine($"  confidence over {FullTextIndex.Name} BM25: AUROC {PairedBootstrap.Of(asked.Count, counts => own.Area(counts) - peer.Area(counts), seed)} ({PairedBootstrap.Resamples:N0} resamples, seed {seed})");
    }

    private static void Line(string name, RocCurve curve) =>
        Console.WriteLine(FormattableString.Invariant($"  {name,-32} {curve.Area(),6:.0000} {100 * curve.Rejected(LetThrough),24:0.0} %"));
}
