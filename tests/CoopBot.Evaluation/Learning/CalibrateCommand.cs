using System.CommandLine;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Statistics;
using CoopBot.Extraction;

namespace CoopBot.Evaluation.Learning;

/// <summary><c>calibrate FILES</c>: learns by which signs an answer can be given, prints what folds by question give.</summary>
internal static class CalibrateCommand
{
    private const int Folds = 10;

    private static readonly Argument<string[]> _files = new("files") { Description = "Question sets, JSON Lines.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<int> _seed = new("--seed") { Description = "Deals the questions out to the folds.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("calibrate", "Learn the weights of the signs by which it is told whether a question can be answered, in ten folds.") { _files, _seed };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = Settings.Read(Settings.Sources([]));
        settings.Answers.LeastAnswerability = 0;
        if (KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor)) is not Reading.Sound sound)
        {
            await Console.Error.WriteLineAsync("The knowledge folder is not sound; see `knowledge check`");
            return 2;
        }

        var index = new SnapshotIndex(sound.Snapshot, settings.Retrieval);
        var judged = await QuestionSet.AskAsync(parsed.GetValue(_files)!.SelectMany(QuestionSet.Read), index, settings, cancellationToken);

        // Small talk and what is no question at all is told apart before any sign is read.
        var examples = judged.Where(answer => answer.Entry.Answer is not Answer.Abstained).Select(answer => new Labelled(answer, Signs(answer, index, settings.Answers))).ToList();
        Print(examples, parsed.GetValue(_seed));
        return 0;
    }

    private static double[] Signs(JudgedAnswer answer, SnapshotIndex index, AnswersOptions options)
    {
        var query = answer.Entry.Query;
        var found = Found.In(Retriever.Retrieve(query, index, Audience.Everyone), new SourceScope(query, options));
        return SignReader.Read(query, found.Said, found.Gaps);
    }

    private static void Print(List<Labelled> examples, int seed)
    {
        var spread = Spread.Of([.. examples.Select(example => example.Signs)]);
        var rows = examples.ConvertAll(example => spread.Row(example.Signs));
        var labels = examples.ConvertAll(example => example.Right);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        new Random(seed).Shuffle(order);
        var chances = new double[rows.Count];
        foreach (var fold in order.Chunk((rows.Count + Folds - 1) / Folds))
        {
            var others = order.Except(fold).ToList();
            var weights = Logistic.Fit(others.ConvertAll(i => rows[i]), others.ConvertAll(i => labels[i]));
            foreach (var i in fold)
            {
                chances[i] = Logistic.Chance(rows[i], weights);
            }
        }

        var area = new RocCurve(chances, examples.ConvertAll(example => !example.Unanswerable)).Area();
        Line($"{examples.Count} questions, {examples.Count(example => example.Unanswerable)} of them without an answer; in {Folds} folds (seed {seed}) told apart with an AUROC of {area:0.000}");
        foreach (var least in Enumerable.Range(6, 10).Select(step => step / 20.0))
        {
            var said = Enumerable.Range(0, rows.Count).Where(i => chances[i] >= least).ToList();
            var right = said.Count(i => labels[i]) + Enumerable.Range(0, rows.Count).Count(i => chances[i] < least && examples[i].Unanswerable);
            Line($"  from {least:0.00} on: {right} right, {said.Count(i => examples[i].Unanswerable)} invented, {said.Count(i => !labels[i] && !examples[i].Unanswerable)} wrong, {Enumerable.Range(0, rows.Count).Count(i => chances[i] < least && !examples[i].Unanswerable)} silent");
        }

        var all = spread.Unspread(Logistic.Fit(rows, labels));
        Line($"  {"constant",-14} {all[0],6:0.00}");
        foreach (var sign in Enum.GetValues<Sign>())
        {
            Line($"  {sign,-14} {all[(int)sign + 1],6:0.00}");
        }
    }

    private static void Line(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    /// <param name="Answer">With the answer that is given when nothing is held back.</param>
    private sealed record Labelled(JudgedAnswer Answer, double[] Signs)
    {
        public bool Right => Answer.Verdict == Verdict.Right;

        public bool Unanswerable => Answer.Question.Unanswerable;
    }

    /// <summary>Mean and deviation of each sign, by which they become of like size.</summary>
    private sealed record Spread(double[] Means, double[] Deviations)
    {
        public static Spread Of(List<double[]> signs)
        {
            var means = Enumerable.Range(0, signs[0].Length).Select(i => signs.Average(row => row[i])).ToArray();
            return new Spread(means, [.. means.Select((mean, i) => Math.Max(1e-6, Math.Sqrt(signs.Average(row => Math.Pow(row[i] - mean, 2)))))]);
        }

        public double[] Row(double[] signs) => [1, .. signs.Select((sign, i) => (sign - Means[i]) / Deviations[i])];

        /// <summary>Weights of the signs as they are.</summary>
        public double[] Unspread(double[] weights)
        {
            var own = Deviations.Select((deviation, i) => weights[i + 1] / deviation).ToArray();
            return [weights[0] - own.Zip(Means, (weight, mean) => weight * mean).Sum(), .. own];
        }
    }
}
