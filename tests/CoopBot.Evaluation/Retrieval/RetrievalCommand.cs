using System.CommandLine;
using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Translation;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>
/// <c>retrieval DIR</c>: one line of JSON a data set with quality, speed and memory of the bot's own index; the comparison with
/// other systems goes to standard error, so that the lines stay readable by programs.
/// </summary>
internal static class RetrievalCommand
{
    private static readonly Argument<string[]> _folders = FolderArguments.Create();

    private static readonly Option<string?> _bootstrap = new("--bootstrap") { Description = "A file of saved runs: tells by paired bootstrap how this run differs from them.", HelpName = "file" };

    private static readonly Option<string?> _save = new("--save") { Description = "Keeps for each question where its first relevant passage stood.", HelpName = "file" };

    private static readonly Option<bool> _typos = new("--typos") { Description = "Asks each question once more with one random typing error in it." };

    private static readonly Option<bool> _asChat = new("--as-chat")
    {
        Description = "Lets the bot choose the language of the passages by the question, as in chat; without it those of the data set are ranked, whatever the question's language.",
    };

    private static readonly Option<string?> _paragraphs = new("--paragraphs")
    {
        Description = "A folder with the paragraphs that the sentences of the data sets were cut from: sentences of one then stand in one sheet, as statements do.",
        HelpName = "folder",
    };

    private static readonly Option<string> _translator = new("--translator")
    {
        Description = "Also asks each question of the other language with a translator's help: auto, off or the path of its program, as the key Questions:Translator.",
        HelpName = "auto|off|path",
        DefaultValueFactory = _ => "off",
    };

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats typing errors and resamples.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command(
            "retrieval",
            $"Run data sets in BEIR form through the index the bot uses, beside {FullTextIndex.Name} and published figures. One line of JSON a set; the comparison on standard error.")
        {
            _folders, _bootstrap, _save, _typos, _asChat, _paragraphs, _translator, _seed,
        };
        _bootstrap.Validators.Add(parsed =>
        {
            if (parsed.Tokens is [var file] && !File.Exists(file.Value))
            {
                parsed.AddError($"{file.Value} does not exist; make it with `retrieval DIR --save {file.Value}`");
            }
        });
        FolderArguments.MustHoldCorpora(_paragraphs);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var settings = Settings.Read(Settings.Sources([]));
        IReadOnlyList<SavedRun> earlier = parsed.GetValue(_bootstrap) is { } file ? SavedRun.Read(file) : [];
        IReadOnlyList<Document> paragraphs = parsed.GetValue(_paragraphs) is { } whole ? DataSet.Read(whole).Documents : [];
        var saved = new List<SavedRun>();
        using var installed = InstalledTranslator.Of(new QuestionsOptions { Translator = parsed.GetValue(_translator)! }, TimeProvider.System);
        Console.Error.WriteLine($"translator: {installed.Line}");
        foreach (var folder in parsed.GetValue(_folders) ?? [])
        {
            var measured = SetMeasurement.Of(DataSet.Read(folder).Within(paragraphs), parsed.GetValue(_asChat), parsed.GetValue(_typos), parsed.GetValue(_seed), settings, installed.Translator as ApertiumTranslator);
            Console.WriteLine(JsonSerializer.Serialize(measured.AsJson()));
            RetrievalReport.Write(Console.Error, measured);
            CompareCommand.Compare(Console.Error, [.. measured.Saved().Where(run => run.System is SavedRun.Own or SavedRun.OwnTranslated)], earlier, parsed.GetValue(_seed));
            saved.AddRange(measured.Saved());
        }

        if (parsed.GetValue(_save) is { } kept)
        {
            SavedRun.Write(kept, saved);
        }

        return 0;
    }
}
