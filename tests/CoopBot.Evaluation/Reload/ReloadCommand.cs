using System.CommandLine;
using CoopBot.Evaluation.Questions;

namespace CoopBot.Evaluation.Reload;

/// <summary><c>reload FILE</c>: questions at 50 a second while the folder is edited under them.</summary>
internal static class ReloadCommand
{
    private static readonly Argument<string> _file = new("file") { Description = "A question set, JSON Lines: what is asked." };

    private static readonly Option<int> _seconds = new("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };

    private static readonly Option<int> _edits = new("--edits") { Description = "How many edits in that time.", DefaultValueFactory = _ => 1_000 };

    private static readonly Option<int> _saves = new("--saves") { Description = "How many single saves are timed afterwards.", DefaultValueFactory = _ => 20 };

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats a run's edits.", DefaultValueFactory = _ => Random.Shared.Next() };

    public static Command Create()
    {
        var command = new Command("reload", "Ask 50 questions a second while the knowledge folder is edited, broken and mended.") { _file, _seconds, _edits, _saves, _seed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var seed = parsed.GetValue(_seed);
            var figures = await ReloadRun.RunAsync(
                Settings.Read(Settings.Sources([])).Knowledge.Folder,
                QuestionSet.Read(parsed.GetValue(_file)!),
                parsed.GetValue(_seconds),
                parsed.GetValue(_edits),
                parsed.GetValue(_saves),
                seed,
                cancellationToken);
            Console.WriteLine($"seed {seed}: {figures}");
            return figures.Failed + figures.Mixed > 0 ? 1 : 0;
        });
        return command;
    }
}
