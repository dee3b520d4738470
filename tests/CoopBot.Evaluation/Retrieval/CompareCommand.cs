using System.CommandLine;

namespace CoopBot.Evaluation.Retrieval;

/// <summary><c>compare NOW BEFORE</c>: whether one saved run of the bot is better than another, by paired bootstrap.</summary>
internal static class CompareCommand
{
    private static readonly Argument<FileInfo> _now = new Argument<FileInfo>("now") { Description = "Runs saved by `retrieval --save`." }.AcceptExistingOnly();

    private static readonly Argument<FileInfo> _before = new Argument<FileInfo>("before") { Description = "Likewise: what they are compared with." }.AcceptExistingOnly();

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats the resamples.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("compare", "Tell by paired bootstrap whether saved runs of retrieval differ.") { _now, _before, _seed };
        command.SetAction(parsed =>
        {
            var now = SavedRun.Read(parsed.GetValue(_now)!.FullName);
            Compare(Console.Out, [.. now.Where(run => run.System is SavedRun.Own or SavedRun.OwnTranslated)], SavedRun.Read(parsed.GetValue(_before)!.FullName), parsed.GetValue(_seed));
            return 0;
        });
        return command;
    }

    /// <summary>Each run against the earlier one of the same set, when there is one.</summary>
    public static void Compare(TextWriter to, IReadOnlyList<SavedRun> now, IReadOnlyList<SavedRun> before, int seed)
    {
        foreach (var run in now)
        {
            foreach (var other in before.Where(other => other.System == run.System && other.Set == run.Set && other.Typos is null == run.Typos is null))
            {
                to.WriteLine($"{run.Set}{(run.System == SavedRun.Own ? "" : ", with a translator")}{(run.Typos is { } typos ? $", typing errors of seed {typos}" : "")}:");
                if (run.IsComparable(other))
                {
                    RetrievalReport.Compare(to, run, other, "the run before", seed);
                }
                else
                {
                    to.WriteLine("  not comparable: other questions or typing errors of another seed");
                }
            }
        }
    }
}
